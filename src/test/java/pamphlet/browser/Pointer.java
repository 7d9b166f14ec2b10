package pamphlet.browser;

import java.util.List;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonValue;

/** A mouse. */
final class Pointer {
  private static final String MIDDLE =
      """
      (() => {
        const matches = [...document.querySelectorAll(%s)];
        const seen = matches.find(e => e.getClientRects().length > 0);
        if (!seen) return null;
        seen.scrollIntoView({block: "center", behavior: "instant"});
        const box = seen.getClientRects()[0];
        return {x: box.x + box.width / 2, y: box.y + box.height / 2};
      })()""";

  private Pointer() {}

  static void click(Tab tab, String selector) {
    JsonValue middle = tab.evaluate(MIDDLE.formatted(quoted(selector)));
    if (!(middle instanceof JsonObject point)) {
      throw new AssertionError("nothing to click: no visible " + selector);
    }
    for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      tab.send(
          "Input.dispatchMouseEvent",
          Json.createObjectBuilder(point)
              .add("type", type)
              .add("button", type.equals("mouseMoved") ? "none" : "left")
              .add("clickCount", 1));
    }
  }

  /** The expression of the first match, which throws if there is none. */
  static String element(String selector) {
    return "document.querySelector(" + quoted(selector) + ")";
  }

  private static String quoted(String text) {
    return Json.createValue(text).toString();
  }
}
