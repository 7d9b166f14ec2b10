package pamphlet.render.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pamphlet.model.TitleOrder;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Asthma, A",
    "asthma, A",
    "Ärger, A",
    "A\u0308rger, A",
    "Œdema, Œ",
    "ﬁbre, F",
    "3-day fever, #",
    "'(Acute) pain', #",
    "ßig, ß",
    "日本, 日",
    "'\u0301a', A",
    "I\u0307nce, I",
    "'', #"
  })
  void letterIsThatOfTheKey(String name, String letter) {
    assertThat(Names.letter(name)).isEqualTo(letter).isEqualTo(byKey(name));
  }

  /** Without the short way for plain letters. */
  private static String byKey(String name) {
    String key = TitleOrder.key(name);
    int first = key.isEmpty() ? '#' : key.codePointAt(0);
    return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : "#";
  }

  @Test
  void aListIsSortedWhenItIsRead() {
    List<Integer> numbers = new SortedLater<>(Comparator.<Integer>naturalOrder());
    List<Integer> sorted = IntStream.range(0, 50).boxed().toList();
    List<Integer> mixed = new ArrayList<>(sorted);
    Collections.reverse(mixed);
    numbers.addAll(mixed);
    assertThat(numbers).hasSize(50);
    assertThat(numbers.subList(10, 20)).containsExactlyElementsOf(sorted.subList(10, 20));
    numbers.add(-1);
    assertThat(numbers).first().isEqualTo(-1);
  }
}
