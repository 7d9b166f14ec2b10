package pamphlet.host;

import java.util.List;
import java.util.Objects;
import pamphlet.model.Address;

/**
 * A former address of a page.
 *
 * @param from the file that stands at the former address
 * @param to the page's address now
 */
public record Redirect(Address from, Address to) implements Comparable<Redirect> {
  private static final String INDEX = "index.html";

  public Redirect {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /**
   * Every path that readers may have kept for the former address: an {@code index.html} is also its
   * folder, with and without a slash at the end.
   */
  List<String> paths() {
    String path = from.path();
    if (!path.endsWith("/" + INDEX)) {
      return List.of(path);
    }
    String folder = path.substring(0, path.length() - INDEX.length());
    return List.of(path, folder, folder.substring(0, folder.length() - 1));
  }

  @Override
  public int compareTo(Redirect other) {
    return from.compareTo(other.from);
  }
}
