package pamphlet.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;

/** Saves what a tab shows. */
final class Capture {
  private Capture() {}

  static void window(Tab tab, Path file) throws IOException {
    save(file, tab.send("Page.captureScreenshot", png()));
  }

  static void page(Tab tab, Path file) throws IOException {
    JsonObject size = tab.send("Page.getLayoutMetrics").getJsonObject("cssContentSize");
    JsonObjectBuilder clip = Json.createObjectBuilder(size).add("scale", 1);
    JsonObjectBuilder whole = png().add("captureBeyondViewport", true).add("clip", clip);
    save(file, tab.send("Page.captureScreenshot", whole));
  }

  static void paper(Tab tab, Path file) throws IOException {
    JsonObjectBuilder asStyled =
        Json.createObjectBuilder().add("preferCSSPageSize", true).add("generateTaggedPDF", true);
    save(file, tab.send("Page.printToPDF", asStyled));
  }

  private static JsonObjectBuilder png() {
    return Json.createObjectBuilder().add("format", "png");
  }

  private static void save(Path file, JsonObject answer) throws IOException {
    Files.write(file, Base64.getDecoder().decode(answer.getString("data")));
  }
}
