package pamphlet.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.json.Json;

/**
 * Measures how long it takes from saving an article until a browser has drawn it. Run by {@code
 * src/bench/serve}, which says how.
 */
public final class ServeLatency {
  private static final Pattern ADDRESS = Pattern.compile("Serving (\\S+)");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int WARMUPS = 5;

  /** Notes for each change the time at which the frame after the one that has it was drawn. */
  private static final String WATCH =
      """
      globalThis.drawn = {};
      (function look() {
        const all = document.body ? document.body.textContent.match(/Change [0-9]+ was made/g) : null;
        const last = all && all[all.length - 1].split(' ')[1];
        if (last && !drawn[last]) {
          requestAnimationFrame(() => { drawn[last] = performance.timeOrigin + performance.now(); });
        }
        requestAnimationFrame(look);
      })();
      """;

  private ServeLatency() {}

  /** Measures: the launcher, the site's folder, the article below {@code articles/}, the rounds. */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[1]);
    Path article = root.resolve("articles").resolve(args[2]);
    String before = Files.readString(article);
    Process serve =
        new ProcessBuilder(args[0], "serve", "--root", args[1], "--port", "0", "--today", args[4])
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (Chromium chromium = Chromium.launch();
        Tab tab = chromium.tab();
        BufferedReader told =
            new BufferedReader(
                new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8))) {
      URI site = site(told);
      tab.send(
          "Page.addScriptToEvaluateOnNewDocument", Json.createObjectBuilder().add("source", WATCH));
      tab.open(site.resolve(args[2].replace(".md", ".html")));
      System.out.println(summary(measure(tab, article, before, Integer.parseInt(args[3]))));
    } finally {
      serve.descendants().forEach(ProcessHandle::destroy);
      serve.destroy();
      Files.writeString(article, before);
    }
  }

  private static URI site(BufferedReader told) throws IOException {
    Matcher address = ADDRESS.matcher(told.readLine());
    if (!address.find()) {
      throw new IOException("the preview did not start");
    }
    told.readLine(); // The first round.
    return URI.create(address.group(1));
  }

  private static double[] measure(Tab tab, Path article, String before, int rounds)
      throws IOException {
    double[] millis = new double[rounds];
    for (int i = -WARMUPS; i < rounds; i++) {
      int number = i + WARMUPS + 1;
      tab.settle();
      double start = System.currentTimeMillis();
      Files.writeString(article, before + "\nChange " + number + " was made.\n");
      tab.waitFor("drawn[" + number + "]", PATIENCE);
      if (i >= 0) {
        millis[i] = Double.parseDouble(tab.text("drawn[" + number + "]")) - start;
      }
    }
    return millis;
  }

  private static String summary(double[] millis) {
    Arrays.sort(millis);
    return String.format(
        Locale.ROOT,
        "from saving to drawn, %d rounds: median %.0f ms (min %.0f, max %.0f)",
        millis.length,
        millis[millis.length / 2],
        millis[0],
        millis[millis.length - 1]);
  }
}
