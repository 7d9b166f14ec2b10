package pamphlet.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes the pictures of {@code docs/screenshots}: eight kinds of page at two widths, light, dark
 * and as printed. Run by {@code src/bench/screenshots}.
 */
public final class Screenshots {
  private static final Map<String, String> PAGES =
      new TreeMap<>(
          Map.of(
              "home", "index.html",
              "article", "neck-spasm.html",
              "exercise", "exercises/neck-tilt.html",
              "category", "categories/bones-joints-and-muscles.html",
              "library", "exercises/index.html",
              "red-flags", "red-flags.html",
              "a-to-z", "a-z.html",
              "appointment", "appointment/neck-spasm.html"));

  private static final int PHONE_WIDTH = 360;
  private static final int DESK_WIDTH = 1280;
  private static final int HEIGHT = 1400;

  private Screenshots() {}

  /** Takes all pictures of the site in {@code args[0]} into the folder {@code args[1]}. */
  public static void main(String[] args) throws IOException {
    Path site = Path.of(args[0]).toAbsolutePath();
    Path folder = Files.createDirectories(Path.of(args[1]));
    try (Chromium chromium = Chromium.launch();
        Tab tab = chromium.tab()) {
      for (Map.Entry<String, String> page : PAGES.entrySet()) {
        tab.open(site.resolve(page.getValue()).toUri());
        for (int width : List.of(PHONE_WIDTH, DESK_WIDTH)) {
          tab.viewport(width, HEIGHT);
          take(tab, Media.LIGHT, folder.resolve(page.getKey() + "-" + width + "-light.png"));
          take(tab, Media.DARK, folder.resolve(page.getKey() + "-" + width + "-dark.png"));
        }
        tab.emulate(Media.PRINT).settle().pdf(folder.resolve(page.getKey() + "-print.pdf"));
      }
    }
  }

  private static void take(Tab tab, Media media, Path file) throws IOException {
    tab.emulate(media).settle().screenshot(file);
  }
}
