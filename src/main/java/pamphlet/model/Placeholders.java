package pamphlet.model;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code {{name}}} placeholders in plain text of settings and front matter. */
public final class Placeholders {
  // A backslash before the braces makes them literal.
  private static final Pattern PLACEHOLDER = Pattern.compile("(\\\\?)\\{\\{([^{}]*)}}");

  private Placeholders() {}

  /**
   * The text as HTML with a slot for each placeholder. Names that are not among {@link
   * Settings#PLACEHOLDERS} are told to {@code unknown} and left out.
   */
  public static Fragment read(String text, Consumer<String> unknown) {
    Fragment.Builder out = new Fragment.Builder();
    Matcher found = PLACEHOLDER.matcher(text);
    int done = 0;
    while (found.find()) {
      out.text(text.substring(done, found.start()));
      append(out, found, unknown);
      done = found.end();
    }
    return out.text(text.substring(done)).build();
  }

  /** The text with each placeholder replaced by its number as readers see it, for plain text. */
  public static String spell(String text, Map<String, Phone> phones) {
    if (!appearIn(text)) {
      return text;
    }
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(spell(found, phones)));
  }

  private static String spell(MatchResult found, Map<String, Phone> phones) {
    Phone phone = phones.get(found.group(2).strip());
    boolean isLiteral = !found.group(1).isEmpty() || phone == null;
    return isLiteral ? found.group().substring(found.group(1).length()) : phone.display();
  }

  /** Whether the text holds something that looks like a placeholder. */
  public static boolean appearIn(String text) {
    return text.contains("{{");
  }

  private static void append(Fragment.Builder out, Matcher found, Consumer<String> unknown) {
    String name = found.group(2).strip();
    if (!found.group(1).isEmpty()) {
      out.text(found.group().substring(1));
    } else if (Settings.PLACEHOLDERS.contains(name)) {
      out.slot(new Piece.Phone(name));
    } else {
      unknown.accept(name);
    }
  }
}
