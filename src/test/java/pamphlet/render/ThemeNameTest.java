package pamphlet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeNameTest {
  private static final Pattern SAFE = Pattern.compile("[\\w-][\\w.-]*(/[\\w-][\\w.-]*)*");
  private static final String CHARACTERS = "aZ09_-..//\\ \u00e4:%\n";

  @ParameterizedTest
  @ValueSource(strings = {"article.ftlh", "assets/a-b_c.css", "-", "a/b/c", "a..b", "a."})
  void nameInTheFolderIsSafe(String name) {
    assertThat(ThemeName.isSafe(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/a", "a/", "a//b", "..", "../a", "a/../b", ".a", "a/.b", "a\\b", "\u00e4"})
  void nameThatMayClimbOutIsNot(String name) {
    assertThat(ThemeName.isSafe(name)).isFalse();
  }

  @Test
  void randomNamesAreSafeAsTheExpressionSays() {
    Random random = new Random(20);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = random.nextInt(7); length > 0; length--) {
        name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      boolean safe = SAFE.matcher(name).matches();
      assertThat(ThemeName.isSafe(name.toString())).as("%s", name).isEqualTo(safe);
    }
  }
}
