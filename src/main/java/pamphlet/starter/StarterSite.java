package pamphlet.starter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small complete site that builds at once. */
public final class StarterSite {
  private static final List<String> CONTENT =
      List.of(
          "pamphlet.yaml",
          "articles/stiff-neck.md",
          "articles/exercises/neck-turn.md",
          "articles/images/neck-turn.svg",
          "articles/about/about.md");

  private StarterSite() {}

  /** Its files by their path in the site's folder. */
  public static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    CONTENT.forEach(name -> files.put(name, StarterFiles.read("starter/" + name)));
    // Under these names tools would take them for files of the program's own repository.
    files.put(".gitignore", StarterFiles.read("starter/gitignore"));
    files.put(".github/workflows/publish.yml", StarterFiles.read("starter/publish.yml"));
    return Collections.unmodifiableMap(files);
  }
}
