package pamphlet.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.model.ImageSize;

/**
 * Reads the size of SVG pictures from their first tag. No XML parser, because entities and document
 * types would have to be switched off one by one, and a header is all that is needed.
 */
final class SvgSize {
  /** The first tag must end within this; what drawing programs write before it is far shorter. */
  static final int MAX_BYTES = 64 * 1024;

  private static final Pattern IGNORED =
      Pattern.compile(
          "\\A(?:\\uFEFF|\\s++|<\\?[^>]*+>|<![^-\\[>][^>\\[]*+(?:\\[[^\\]]*+\\])?\\s*+>)");
  private static final Pattern ROOT =
      Pattern.compile("\\A<svg((?:\\s++[^\\s=>/]++\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'))*+)\\s*+/?>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s=]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");
  private static final Pattern LENGTH = Pattern.compile("([0-9]*\\.?[0-9]+)(px|pt|pc|mm|cm|in|)");

  private SvgSize() {}

  /** The size that the beginning of an SVG file says. */
  static Optional<ImageSize> read(String head) {
    Matcher root = ROOT.matcher(head).region(prologEnd(head), head.length());
    if (!root.find()) {
      return Optional.empty();
    }
    Map<String, String> attributes = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(root.group(1));
    while (attribute.find()) {
      String value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
      attributes.put(attribute.group(1), value.strip());
    }
    return size(attributes);
  }

  /** SVG 2, section 8.2: width and height win; one alone takes the other from the view box. */
  private static Optional<ImageSize> size(Map<String, String> attributes) {
    double width = pixels(attributes.getOrDefault("width", ""));
    double height = pixels(attributes.getOrDefault("height", ""));
    String[] box = attributes.getOrDefault("viewBox", "").split("[\\s,]+");
    double boxWidth = box.length == 4 ? pixels(box[2]) : 0;
    double boxHeight = box.length == 4 ? pixels(box[3]) : 0;
    if (width == 0 && height == 0) {
      return rounded(boxWidth, boxHeight);
    }
    if (width == 0 && boxHeight > 0) {
      width = height * boxWidth / boxHeight;
    } else if (height == 0 && boxWidth > 0) {
      height = width * boxHeight / boxWidth;
    }
    return rounded(width, height);
  }

  private static Optional<ImageSize> rounded(double width, double height) {
    return ImageSizes.size((int) Math.round(width), (int) Math.round(height));
  }

  /** A length in CSS pixels (CSS Values 4, section 6.2); 0 if it is relative or missing. */
  private static double pixels(String length) {
    Matcher found = LENGTH.matcher(length);
    if (!found.matches()) {
      return 0;
    }
    double value = Double.parseDouble(found.group(1));
    return switch (found.group(2)) {
      case "in" -> value * 96;
      case "cm" -> value * 96 / 2.54;
      case "mm" -> value * 96 / 25.4;
      case "pt" -> value * 96 / 72;
      case "pc" -> value * 16;
      default -> value;
    };
  }

  /** Where the first tag begins, behind the declarations, comments and blanks before it. */
  private static int prologEnd(String head) {
    Matcher ignored = IGNORED.matcher(head);
    int at = 0;
    while (true) {
      int comment = head.startsWith("<!--", at) ? head.indexOf("-->", at) : -1;
      if (comment >= 0) {
        at = comment + 3;
      } else if (ignored.region(at, head.length()).find()) {
        at = ignored.end();
      } else {
        return at;
      }
    }
  }
}
