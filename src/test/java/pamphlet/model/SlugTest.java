package pamphlet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "When to see a doctor, when-to-see-a-doctor",
    "' What helps, and what does not? ', what-helps-and-what-does-not",
    "snake_case and-dash, snake_case-and-dash",
    "Gelenkschmerzen für ältere, gelenkschmerzen-für-ältere",
    "'?!', ''"
  })
  void wordsBecomeAnId(String text, String slug) {
    assertThat(Slug.of(text)).isEqualTo(slug);
  }

  /** The quick way for plain letters gives what the way for all of Unicode gives. */
  @Test
  void plainLettersAreNoSpecialCase() {
    Random random = new Random(20);
    for (int i = 0; i < 2_000; i++) {
      String text = text(random);
      String marked = Slug.of(text + "é");
      assertThat(Slug.of(text + "z")).isEqualTo(marked.substring(0, marked.length() - 1) + "z");
      assertThat(Slug.of(text)).isEqualTo(Slug.of(text.toUpperCase(Locale.ROOT)));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    random.ints(random.nextInt(20), 0, 0x80).forEach(c -> text.append((char) c));
    return text.toString();
  }
}
