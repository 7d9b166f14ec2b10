package pamphlet.content.svg;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the styles of a drawing may say: nothing that names another file. */
final class SvgStyle {
  /** A function that takes an address, with the beginning of what it is given. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?<![\\w-])(url|src|image|(?:-webkit-)?image-set|(?:-webkit-)?cross-fade|element"
              + "|expression|attr)\\(\\s*([\"']?)([^\"')]*)");

  private static final Pattern FONT =
      Pattern.compile(
          "(?i)data:(?:font/[\\w+-]+|application/(?:x-)?font-[\\w-]+)(?:;charset=utf-8)?;base64,"
              + "[a-z0-9+/=\\s]*");

  private static final Pattern RULE = Pattern.compile("(?i)@(?:import|namespace|charset|document)");
  private static final Pattern BEHAVIOUR = Pattern.compile("(?i)-moz-binding|behaviou?r\\s*:");

  private SvgStyle() {}

  /** Why a style is refused, as the end of a sentence. */
  static Optional<String> problem(CharSequence style) {
    String text = style.toString();
    if (text.indexOf('(') < 0 && text.indexOf('@') < 0 && text.indexOf(':') < 0) {
      return Optional.empty();
    }
    // CSS Syntax 3, section 4.3.7: u\72l( is url(, and in a comment nothing counts.
    if (text.indexOf('\\') >= 0 && (text.indexOf('(') >= 0 || text.indexOf('@') >= 0)) {
      return Optional.of("hides letters behind backslashes");
    }
    String plain = text.replaceAll("(?s)/\\*.*?(?:\\*/|$)", "");
    if (RULE.matcher(plain).find() || RULE.matcher(text).find()) {
      return Optional.of("loads another style sheet");
    }
    if (BEHAVIOUR.matcher(plain).find()) {
      return Optional.of("could run in a reader's browser");
    }
    return isLocal(text) && isLocal(plain) ? Optional.empty() : Optional.of("loads another file");
  }

  private static boolean isLocal(String style) {
    Matcher found = ADDRESS.matcher(style);
    while (found.find()) {
      boolean isUrl = found.group(1).equalsIgnoreCase("url");
      String address = found.group(3).strip();
      boolean isHarmless =
          address.startsWith("#")
              || SvgAttributes.PIXELS.matcher(address).matches()
              || FONT.matcher(address).matches();
      if (!isUrl || !isHarmless) {
        return false;
      }
    }
    return true;
  }
}
