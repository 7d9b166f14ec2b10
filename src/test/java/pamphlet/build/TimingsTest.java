package pamphlet.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import pamphlet.build.Timings.Entry;
import pamphlet.build.Timings.Kind;

class TimingsTest {
  @Test
  void equalNamesOfAKindAreAddedUpInTheOrderOfTheFirst() {
    Timings timings = Timings.on();
    timings.stage("read", () -> 1);
    timings.run(Kind.STAGE, "write", () -> {});
    assertThat(timings.<Integer, RuntimeException>stage("read", () -> 2)).isEqualTo(2);
    assertThat(timings.entries(Kind.STAGE))
        .extracting(Entry::name, Entry::times)
        .containsExactly(tuple("read", 2L), tuple("write", 1L));
    assertThat(timings.entries(Kind.CHECK)).isEmpty();
  }

  @Test
  void whatFailsIsMeasuredToo() {
    Timings timings = Timings.on();
    assertThatThrownBy(() -> timings.run(Kind.STEP, "fail", TimingsTest::fail))
        .isInstanceOf(IOException.class);
    assertThat(timings.entries(Kind.STEP)).hasSize(1);
  }

  @Test
  void aRunThatIsNotMeasuredNotesNothing() {
    assertThat(Timings.OFF.<Integer, RuntimeException>stage("read", () -> 3)).isEqualTo(3);
    assertThat(Timings.OFF.entries(Kind.STAGE)).isEmpty();
  }

  private static void fail() throws IOException {
    throw new IOException("disk");
  }
}
