package pamphlet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ByteSetTest {
  @Test
  void characterOfATextIsNeverMissed() {
    for (String text :
        new String[] {"", "neck & back\r\n", "\0", "\u007f", "na\u00efve", "\u202d"}) {
      ByteSet seen = ByteSet.of(text.getBytes(StandardCharsets.UTF_8));
      for (char c = 0; c < 0x80; c++) {
        assertThat(seen.mayHave(c)).isEqualTo(text.indexOf(c) >= 0);
      }
      boolean hasWide = text.chars().anyMatch(c -> c >= 0x80);
      assertThat(seen.mayHave('\u0080')).isEqualTo(hasWide);
      assertThat(seen.mayHave('\u202d')).isEqualTo(hasWide);
    }
  }
}
