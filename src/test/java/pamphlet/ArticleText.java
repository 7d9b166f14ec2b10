package pamphlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small changes to the text of an article, as authors make them. */
final class ArticleText {
  private static final Pattern BODY_WORD = Pattern.compile("(?<=[a-z] )[a-z]{3,}(?= [a-z])");
  private static final Pattern FRONT = Pattern.compile("\\A---\n.*?\n---\n", Pattern.DOTALL);

  private ArticleText() {}

  static String replaceWord(String text, String by, Random random) {
    Matcher word = BODY_WORD.matcher(text);
    List<Integer> starts = new ArrayList<>();
    while (word.find()) {
      starts.add(word.start());
    }
    if (starts.isEmpty()) {
      return text;
    }
    int at = starts.get(random.nextInt(starts.size()));
    int end = text.indexOf(' ', at);
    return text.substring(0, at) + by + text.substring(end);
  }

  static String swapLetters(String text) {
    Matcher word = BODY_WORD.matcher(text);
    return word.find()
        ? text.substring(0, word.start()) + "zz" + text.substring(word.start() + 2)
        : text;
  }

  static String behindFront(String text, String more) {
    Matcher front = FRONT.matcher(text);
    return front.find()
        ? text.substring(0, front.end()) + more + text.substring(front.end())
        : text;
  }

  static String key(String text, String key, String value) {
    if (!FRONT.matcher(text).find()) {
      return text;
    }
    Matcher old = Pattern.compile("(?m)^" + key + ":.*\n( .*\n|- .*\n)*").matcher(text);
    String line = key + ": " + value + "\n";
    return old.find()
        ? text.substring(0, old.start()) + line + text.substring(old.end())
        : text.replaceFirst("\\A---\n", "---\n" + line);
  }
}
