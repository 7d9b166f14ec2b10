package pamphlet.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What surrounds pages, once for each folder: a site's pages lie in a handful of folders, and no
 * two of one folder differ in it. Fit for threads.
 */
public final class Surrounds {
  /** Folders that are remembered; each takes some 5 KB. */
  private static final int FOLDERS_MAX = 1_000;

  private final Map<String, Surround> byFolder = new ConcurrentHashMap<>();

  Surrounds() {}

  /**
   * What surrounds the pages of a folder.
   *
   * @param folder the folder
   * @param make makes it; gives the same for each page of the folder
   */
  public Surround of(String folder, Supplier<Surround> make) {
    Surround known = byFolder.get(folder);
    if (known == null) {
      known = make.get();
      if (byFolder.size() < FOLDERS_MAX) {
        byFolder.put(folder, known);
      }
    }
    return known;
  }
}
