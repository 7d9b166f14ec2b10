package pamphlet.browser;

import javax.json.Json;
import javax.json.JsonObjectBuilder;

/** Puts a tab into the surroundings of a reader: window, zoom, text size, network. */
final class Emulation {
  /** At or below this width a tab behaves as a phone: meta viewport counts, bars overlay. */
  private static final int PHONE_WIDTH_PIXELS = 600;

  /** Chromium's own ratio between monospaced and other text. */
  private static final double FIXED_PER_STANDARD = 13.0 / 16;

  private Emulation() {}

  static void window(Tab tab, int width, int height) {
    metrics(tab, width, height, 1, width <= PHONE_WIDTH_PIXELS);
  }

  static void zoomedWindow(Tab tab, int width, int height, int percent) {
    metrics(tab, width * 100 / percent, height * 100 / percent, percent / 100.0, false);
  }

  static void textSize(Tab tab, int pixels) {
    JsonObjectBuilder sizes =
        json().add("standard", pixels).add("fixed", (int) (pixels * FIXED_PER_STANDARD));
    tab.send("Page.setFontSizes", json().add("fontSizes", sizes));
  }

  static void network(Tab tab, boolean offline) {
    tab.send(
        "Network.emulateNetworkConditions",
        json()
            .add("offline", offline)
            .add("latency", 0)
            .add("downloadThroughput", -1)
            .add("uploadThroughput", -1));
  }

  private static void metrics(Tab tab, int width, int height, double scale, boolean phone) {
    tab.send(
        "Emulation.setDeviceMetricsOverride",
        json()
            .add("width", width)
            .add("height", height)
            .add("deviceScaleFactor", scale)
            .add("mobile", phone));
  }

  private static JsonObjectBuilder json() {
    return Json.createObjectBuilder();
  }
}
