package pamphlet.deploy;

import static pamphlet.deploy.SmallSite.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;

/** A site before and after a change, and how it is published. */
final class Samples {
  static final DeployOptions USUAL = new DeployOptions(OptionalInt.empty(), false);

  static final SortedMap<String, String> OLD =
      SmallSite.of(
          "style-0badcafe.css", "old style",
          "index.html", page("style-0badcafe.css", "neck.html", "old.html", "categories/neck.html"),
          "categories/neck.html", page("neck.html", "old.html"),
          "neck.html", page("style-0badcafe.css", "old.html"),
          "old.html", page("style-0badcafe.css", "neck.html"));

  /** Another style, a page gone, two that are new and link to each other, a list that is new. */
  static final SortedMap<String, String> NEW =
      SmallSite.of(
          "style-12345678.css", "new style",
          "index.html", page("style-12345678.css", "neck.html", "a.html", "categories/arm.html"),
          "categories/neck.html", page("neck.html", "a.html"),
          "categories/arm.html", page("a.html", "b.html"),
          "neck.html", page("style-12345678.css", "a.html"),
          "a.html", page("style-12345678.css", "b.html"),
          "b.html", page("a.html", "categories/arm.html"));

  private Samples() {}

  /** Builds a site in a folder and publishes it. */
  static DeployReport publish(
      Path folder, Map<String, String> site, Target to, DeployOptions options) throws IOException {
    SiteSource built = SmallSite.build(folder, site);
    return new Deployment(built, to, options).run(Progress.NONE);
  }
}
