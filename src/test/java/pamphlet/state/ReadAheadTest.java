package pamphlet.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
  private static final int SIZE = 20 * ReadAhead.STRETCH_BYTES;

  private final byte[] file = new byte[SIZE];
  private int end = SIZE;
  private int reads;
  private final ReadAhead ahead = new ReadAhead(this::read);

  ReadAheadTest() {
    new Random(1).nextBytes(file);
  }

  private void read(long start, byte[] to, int length) throws IOException {
    reads++;
    if (start + length > end) {
      throw new EOFException();
    }
    System.arraycopy(file, (int) start, to, 0, length);
  }

  private void assertTakes(int start, int length) throws IOException {
    byte[] expected = Arrays.copyOfRange(file, start, start + length);
    assertThat(ahead.take(start, length, end)).isEqualTo(expected);
  }

  @Test
  void anyBytesInAnyOrderAreThoseOfTheFile() throws IOException {
    Random random = new Random(2);
    int[] readers = new int[6];
    for (int i = 0; i < 20_000; i++) {
      int reader = random.nextInt(readers.length);
      int length = random.nextInt(random.nextInt(50) == 0 ? 2 * ReadAhead.STRETCH_BYTES : 5_000);
      boolean isElsewhere = random.nextInt(40) == 0 || readers[reader] + length > SIZE;
      int start = isElsewhere ? random.nextInt(SIZE - length) : readers[reader];
      assertTakes(start, length);
      readers[reader] = start + random.nextInt(length + 1); // It may be asked for again.
    }
  }

  @Test
  void whatIsReadInOrderIsReadInLongStretches() throws IOException {
    for (int start = 0; start + 1_000 <= SIZE; start += 1_000) {
      assertTakes(start, 1_000);
      assertTakes(start, 1_000);
    }
    assertThat(reads).isLessThan(25);
  }

  @Test
  void whatIsReadHereAndThereIsReadAlone() throws IOException {
    for (int start = SIZE - 1_000; start > 0; start -= 3 * ReadAhead.STRETCH_BYTES) {
      assertTakes(start, 1_000);
    }
    assertThat(reads).isEqualTo(7);
  }

  @Test
  void aLittleOfEachPageIsReadAlone() throws IOException {
    for (int start = 0; start < SIZE; start += 13_000) {
      assertTakes(start, 1_000);
    }
    assertThat(reads).isEqualTo((SIZE + 12_999) / 13_000);
  }

  @Test
  void whatWasWrittenSinceIsFound() throws IOException {
    end = 300;
    assertTakes(0, 100);
    assertTakes(100, 100);
    assertThatExceptionOfType(EOFException.class).isThrownBy(() -> ahead.take(200, 101, end));
    end = 500;
    assertTakes(200, 300);
  }

  @Test
  void aReadThatFailsLeavesNothingBehind() throws IOException {
    assertTakes(0, 10);
    assertTakes(0, 10);
    end = ReadAhead.STRETCH_BYTES; // Of which the reader is not told.
    int start = ReadAhead.STRETCH_BYTES - 5;
    assertThatExceptionOfType(EOFException.class).isThrownBy(() -> ahead.take(start, 10, SIZE));
    end = SIZE;
    assertTakes(start, 10);
    assertTakes(0, 10);
  }
}
