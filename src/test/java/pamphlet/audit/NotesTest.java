package pamphlet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pamphlet.model.Address;

class NotesTest {
  private static final int MANY = 10_000;

  @Test
  void manyNotesComeBackInTheirOrderWhereverTheyWaited() {
    AtomicInteger asked = new AtomicInteger();
    Notes notes =
        new Notes(
            bytes -> {
              asked.incrementAndGet();
              return bytes::clone;
            });
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= MANY; i++) {
      long[] offers = {i, Long.MIN_VALUE + i};
      long[] needs = i % 3 == 0 ? new long[0] : new long[] {-i};
      notes.add(new Address("ü" + i), offers, needs);
      expected.add("ü" + i + Arrays.toString(offers) + Arrays.toString(needs));
    }
    assertThat(asked.get()).as("portions that wait elsewhere").isBetween(2, MANY / 100);
    assertThat(read(notes)).isEqualTo(expected);
    assertThat(read(notes)).as("read again").isEqualTo(expected);
  }

  private static List<String> read(Notes notes) {
    List<String> read = new ArrayList<>();
    notes.each(
        (address, offers, needs) ->
            read.add(address.path() + Arrays.toString(offers) + Arrays.toString(needs)));
    return read;
  }
}
