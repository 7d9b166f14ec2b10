package pamphlet.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HasherTest {
  /** What an earlier build of the same program hashed must have the same key today. */
  @Test
  void bytesAreNumbersOfEightBytesThenTheRestThenTheirCount() {
    Random random = new Random(8);
    for (int length = 0; length < 300; length++) {
      byte[] bytes = new byte[length + 3];
      random.nextBytes(bytes);
      Hasher slow = new Hasher().add(7);
      ByteBuffer left = ByteBuffer.wrap(bytes, 2, length);
      while (left.remaining() >= Long.BYTES) {
        slow.add(left.getLong());
      }
      long rest = 0;
      while (left.hasRemaining()) {
        rest = rest << Byte.SIZE | left.get() & 0xFF;
      }
      slow.add(rest).add(length);
      assertThat(new Hasher().add(7).add(bytes, 2, length).key()).isEqualTo(slow.key());
    }
  }
}
