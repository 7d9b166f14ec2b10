package pamphlet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackedListTest {
  private final List<String> plain = List.of("a", "b", "c");
  private final List<String> packed = new Letters();

  @Test
  void isTheListOfItsValues() {
    assertThat(packed).isEqualTo(plain).hasSameHashCodeAs(plain).containsExactly("a", "b", "c");
    assertThat(plain).isEqualTo(packed);
    assertThat(packed.get(1)).isEqualTo("b");
    assertThat(packed.stream().skip(1).findFirst()).isEqualTo(Optional.of("b"));
    assertThat(packed.indexOf("c")).isEqualTo(2);
    assertThat(new ArrayList<>(packed)).isEqualTo(plain);
    assertThat(packed.subList(1, 3)).containsExactly("b", "c");
  }

  @Test
  void nobodyCanChangeIt() {
    assertThatThrownBy(() -> packed.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> packed.listIterator().add("d"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void copyStaysPackedAndOthersAreCopied() {
    assertThat(PackedList.copyOf(packed)).isSameAs(packed);
    List<String> open = new ArrayList<>(plain);
    List<String> copy = PackedList.copyOf(open);
    open.clear();
    assertThat(copy).isEqualTo(plain);
  }

  /** Stands for its values as one text. */
  private static final class Letters extends PackedList<String> {
    @Override
    public int size() {
      return 3;
    }

    @Override
    protected List<String> values() {
      return new ArrayList<>(List.of("abc".split("")));
    }
  }
}
