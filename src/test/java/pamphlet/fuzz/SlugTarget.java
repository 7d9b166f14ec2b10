package pamphlet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import pamphlet.model.Slug;

/** Ids from words: fit for an attribute and an address, and the same when made twice. */
public final class SlugTarget {
  private SlugTarget() {}

  /** Makes an id from these bytes, and a page with them as a heading. */
  public static void fuzzerTestOneInput(byte[] input) {
    String words = new String(input, StandardCharsets.UTF_8);
    String slug = Slug.of(words);
    assertThat(slug).matches("[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}_-]*");
    assertThat(Slug.of(slug)).isEqualTo(slug);
    BodyTarget.fuzzerTestOneInput(
        Around.bytes("## ", input, "\n\nText.\n\n## " + words.replaceAll("\\R", " ") + "\n"));
  }
}
