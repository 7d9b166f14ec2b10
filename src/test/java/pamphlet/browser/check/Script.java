package pamphlet.browser.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.json.JsonString;
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

  /** The lines that a script returns when it is run on the page in {@code tab}. */
  static List<String> lines(Tab tab, String script) {
    return tab.evaluate(script).asJsonArray().getValuesAs(Script::text);
  }

  private static String text(JsonValue value) {
    return ((JsonString) value).getString();
  }
}
