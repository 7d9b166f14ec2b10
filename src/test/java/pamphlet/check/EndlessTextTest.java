package pamphlet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static pamphlet.check.TestPages.article;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.CheckSettings.Profile;

/** No text makes the rules slow: each reads it a bounded number of times. */
class EndlessTextTest {
  private static final int LENGTH = 400_000;

  /** A text that costs the square of its length would take minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A ",
        "CT ",
        "CTA CTB ",
        "((",
        "))",
        ". ",
        "A. ",
        "a.a",
        "e.g. ",
        "''",
        "-a",
        "1 in 7 ",
        "911 ",
        "Prior to ",
        "don't ",
        "1 800 ",
        "MRI (",
        "Say it. ",
        "\u00E9",
        "e"
      })
  void longRunIsReadInTime(String part) {
    String text = part.repeat(LENGTH / part.length());
    assertThat(
            assertTimeoutPreemptively(
                LIMIT,
                () ->
                    TestPages.aboutWords(
                        article().paragraph(text).heading(2, text).build(),
                        TestPages.settings(Profile.NHS))))
        .isNotNull();
  }
}
