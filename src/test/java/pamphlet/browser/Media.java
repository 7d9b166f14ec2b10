package pamphlet.browser;

import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;

/**
 * What a page's media queries see.
 *
 * @param dark whether the reader prefers a dark scheme; light otherwise
 * @param reducedMotion whether the reader prefers little motion
 * @param forcedColors whether the system replaces the page's colours
 * @param print whether the page is shown as on paper
 */
public record Media(boolean dark, boolean reducedMotion, boolean forcedColors, boolean print) {
  /** A screen without any preference. */
  public static final Media LIGHT = new Media(false, false, false, false);

  /** A screen of a reader who prefers a dark scheme. */
  public static final Media DARK = new Media(true, false, false, false);

  /** Paper. */
  public static final Media PRINT = new Media(false, false, false, true);

  /** The same with little motion. */
  public Media withReducedMotion() {
    return new Media(dark, true, forcedColors, print);
  }

  /** The same with the system's colours. */
  public Media withForcedColors() {
    return new Media(dark, reducedMotion, true, print);
  }

  JsonObject parameters() {
    JsonArrayBuilder features = Json.createArrayBuilder();
    features.add(feature("prefers-color-scheme", dark ? "dark" : "light"));
    features.add(feature("prefers-reduced-motion", reducedMotion ? "reduce" : "no-preference"));
    features.add(feature("forced-colors", forcedColors ? "active" : "none"));
    return Json.createObjectBuilder()
        .add("media", print ? "print" : "screen")
        .add("features", features)
        .build();
  }

  private static JsonObject feature(String name, String value) {
    return Json.createObjectBuilder().add("name", name).add("value", value).build();
  }
}
