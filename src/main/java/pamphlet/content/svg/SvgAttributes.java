package pamphlet.content.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the attributes of a drawing may say. */
final class SvgAttributes {
  /** Pictures inside of pictures, of kinds that only have pixels (RFC 2397). */
  static final Pattern PIXELS =
      Pattern.compile("data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\\s]*");

  private static final Set<String> PICTURES = Set.of("image", "feImage");
  private static final Set<String> ANIMATIONS =
      Set.of("animate", "animateColor", "animateMotion", "animateTransform", "set");

  /** What an animation may not change: where something leads, and what is run. */
  private static final Pattern PROTECTED = Pattern.compile("(?:.*:)?(?:href|src|base|style|on.*)");

  private static final Pattern LOCAL = Pattern.compile("url\\(\\s*[\"']?#([^\"')\\s]+)");

  private SvgAttributes() {}

  /** Why an attribute is refused, as the end of a sentence. */
  static Optional<String> problem(String element, String name, String value) {
    String lower = SvgWords.lower(name);
    if (lower.startsWith("on")) {
      return Optional.of("could run in a reader's browser");
    }
    if (lower.equals("href") || lower.equals("src")) {
      return isHarmless(element, value)
          ? Optional.empty()
          : Optional.of("leads out of the drawing");
    }
    if (lower.equals("base")) {
      return Optional.of("changes where links lead");
    }
    boolean isTarget = ANIMATIONS.contains(element) && lower.equals("attributename");
    if (isTarget && PROTECTED.matcher(SvgWords.lower(value.strip())).matches()) {
      return Optional.of("animates an address or a script");
    }
    // What is read aloud is text; anything else may be read as CSS (SVG 2, section 6.6).
    boolean isText = lower.startsWith("aria-") || lower.startsWith("data-") || lower.equals("id");
    return isText ? Optional.empty() : SvgStyle.problem(value);
  }

  private static boolean isHarmless(String element, String value) {
    String address = value.strip();
    return address.isEmpty()
        || address.startsWith("#")
        || PICTURES.contains(element) && PIXELS.matcher(address).matches();
  }

  /** The ids of what an attribute makes the drawing draw once more. */
  static List<String> drawn(String element, String name, String value) {
    List<String> ids = new ArrayList<>();
    if (element.equals("use") && name.equals("href") && value.strip().startsWith("#")) {
      ids.add(value.strip().substring(1));
    }
    if (value.contains("url(")) {
      Matcher local = LOCAL.matcher(value);
      while (local.find()) {
        ids.add(local.group(1));
      }
    }
    return ids;
  }
}
