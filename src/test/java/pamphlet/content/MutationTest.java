package pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.Diagnostic;
import pamphlet.model.SourceText;

/** A slip of one key on the keyboard is never ignored and never more than a message. */
class MutationTest {
  private static final Pattern KEY = Pattern.compile("(?m)(?:^|[ {])([A-Za-z][A-Za-z0-9]*):");
  private static final String TYPED = "x:-[]{}\"'#&*!|>%@`\\ \t\n\u00A0\u200B\uD83D\uDE00,?";

  @ParameterizedTest
  @ValueSource(strings = {"article-complete", "exercise-complete", "page-complete"})
  void anyWrongLetterInAnyKeyIsReported(String name) throws IOException {
    String text = text(name);
    List<String> silent = new ArrayList<>();
    Matcher key = KEY.matcher(text);
    while (key.find()) {
      for (int at = key.start(1); at < key.end(1); at++) {
        String deleted = text.substring(0, at) + text.substring(at + 1);
        String replaced = text.substring(0, at) + "z" + text.substring(at + 1);
        for (String changed : List.of(deleted, replaced)) {
          if (Samples.frontMatter(changed).problems().isEmpty()) {
            silent.add(changed.substring(key.start(1), key.end(1)));
          }
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"exercise-complete", "placeholders"})
  void anyCharacterTypedAnywhereIsRead(String name) throws IOException {
    String text = text(name);
    for (int at = 0; at <= text.length(); at++) {
      char typed = TYPED.charAt(at * 7 % TYPED.length());
      String changed = text.substring(0, at) + typed + text.substring(at);
      for (Diagnostic problem : Samples.frontMatter(changed).problems()) {
        assertPlaceExists(problem, new SourceText("articles/health/sample.md", changed));
      }
    }
  }

  private static void assertPlaceExists(Diagnostic problem, SourceText text) {
    assertThat(problem.place().line()).isBetween(0, text.lineCount());
    assertThat(problem.message()).isNotBlank().doesNotContain("\n");
  }

  private static String text(String name) throws IOException {
    Path file = Path.of("src/test/resources/frontmatter/" + name + ".md");
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
