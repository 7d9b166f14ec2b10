package pamphlet.browser.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.json.JsonArray;
import javax.json.JsonValue;
import pamphlet.browser.Tab;

/** Scripts of the checks, which the browser runs in the page beside the page's own. */
final class Script {
  private Script() {}

  /** The text of a script on the class path. */
  static String read(String resource) {
    try (InputStream in = Script.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + resource, e);
    }
  }

  /** What a script finds on the page in {@code tab}: pairs of a problem and its culprit. */
  static List<Finding> findings(Tab tab, String script, BuiltPage page, String view) {
    return findings(tab.evaluate(script).asJsonArray(), page, view);
  }

  /** The findings that a script has returned as pairs of a problem and its culprit. */
  static List<Finding> findings(JsonArray pairs, BuiltPage page, String view) {
    return pairs.getValuesAs(JsonValue::asJsonArray).stream()
        .map(pair -> page.finding(pair.getString(0), pair.getString(1) + ", " + view))
        .toList();
  }
}
