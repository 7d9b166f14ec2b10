package pamphlet.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import pamphlet.model.HostName;

/**
 * What a run is asked to do.
 *
 * @param root the site's folder
 * @param output where to write to
 * @param baseUrl the address of the site, instead of the settings'
 * @param today the day that review states are judged by
 * @param drafts whether drafts are built too
 * @param clean whether everything is written anew
 * @param workers how many threads
 * @param delivery what the site's host needs
 * @param verifies whether files are read to see if they changed, even if size and time did not
 */
public record BuildOptions(
    SiteRoot root,
    Path output,
    Optional<String> baseUrl,
    LocalDate today,
    boolean drafts,
    boolean clean,
    int workers,
    Delivery delivery,
    boolean verifies) {
  /** For a site whose host, if it has one, is that of the settings. */
  public BuildOptions(
      SiteRoot root,
      Path output,
      Optional<String> baseUrl,
      LocalDate today,
      boolean drafts,
      boolean clean,
      int workers) {
    this(root, output, baseUrl, today, drafts, clean, workers, Delivery.PLAIN, false);
  }

  /** The same for another host. */
  public BuildOptions withDelivery(Delivery other) {
    return new BuildOptions(root, output, baseUrl, today, drafts, clean, workers, other, verifies);
  }

  /** The same with files read to see if they changed. */
  public BuildOptions verifying(boolean reads) {
    return new BuildOptions(root, output, baseUrl, today, drafts, clean, workers, delivery, reads);
  }

  /**
   * How the site reaches its readers.
   *
   * @param host the host, instead of the settings'
   * @param precompress whether compressed forms stand beside the files
   */
  public record Delivery(Optional<HostName> host, boolean precompress) {
    /** As the settings say. */
    public static final Delivery PLAIN = new Delivery(Optional.empty(), false);
  }
}
