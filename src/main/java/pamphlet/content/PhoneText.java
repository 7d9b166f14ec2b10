package pamphlet.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.model.Fragment;
import pamphlet.model.Piece;
import pamphlet.model.Placeholders;
import pamphlet.model.Settings;
import pamphlet.model.Similar;

/** Reads text in which the edition's numbers stand as placeholders. */
final class PhoneText {
  // The second alternative is a placeholder that is not closed.
  private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\\\)\\{\\{(?:([^{}]*)}}|)");

  private PhoneText() {}

  /** Text in one line with placeholders; each must be known and have a number. */
  static Shape<Fragment> shape() {
    return Shape.of(
        new Form.Text("text with placeholders", Optional.empty()),
        (value, reading) ->
            Texts.text(value, reading)
                .map(
                    text -> {
                      check(text, value, reading);
                      return Placeholders.read(text, unknown -> {});
                    }));
  }

  /** The names of the placeholders that a fragment holds. */
  static List<String> names(Fragment fragment) {
    return fragment.pieces().stream()
        .filter(Piece.Phone.class::isInstance)
        .map(piece -> ((Piece.Phone) piece).name())
        .toList();
  }

  private static void check(String text, Value value, Reading reading) {
    Found places = new Found(value.node(), reading);
    Matcher found = PLACEHOLDER.matcher(text);
    while (found.find()) {
      YamlNode at = places.next();
      if (found.group(1) == null) {
        String help = "write for example {{emergency}}, or \\{{ for the braces themselves";
        refuse(at, "the placeholder is not closed with }}", help, reading);
      } else {
        check(found.group(1).strip(), at, reading);
      }
    }
  }

  private static void check(String name, YamlNode at, Reading reading) {
    if (!Settings.PLACEHOLDERS.contains(name)) {
      String hint = Similar.hint(name, Settings.PLACEHOLDERS);
      String all = "the placeholders are " + String.join(", ", Settings.PLACEHOLDERS);
      String message = "unknown placeholder \"" + name + "\"";
      refuse(at, message, hint.isEmpty() ? all : hint, reading);
    } else if (!reading.context().phones().contains(name)) {
      String key = name.equals("emergency") ? "number" : name;
      String message =
          "the edition " + reading.context().edition() + " has no number for {{" + name + "}}";
      String help = "name another service, or add " + key + " to \"emergency\" in pamphlet.yaml";
      refuse(at, message, help, reading);
    }
  }

  private static void refuse(YamlNode at, String message, String help, Reading reading) {
    reading.problems().add(at, Mistake.BAD_PLACEHOLDER, message, help);
  }

  /** Finds placeholders in the file's text, where quotes and line breaks stand between them. */
  private static final class Found {
    private final List<YamlNode> found = new ArrayList<>();
    private final YamlNode whole;
    private int next;

    Found(YamlNode whole, Reading reading) {
      this.whole = whole;
      String text = reading.problems().text().text();
      Matcher placeholder = PLACEHOLDER.matcher(text).region(whole.start(), whole.end());
      while (placeholder.find()) {
        found.add(new YamlNode.Broken(placeholder.start(), placeholder.end()));
      }
    }

    YamlNode next() {
      return next < found.size() ? found.get(next++) : whole;
    }
  }
}
