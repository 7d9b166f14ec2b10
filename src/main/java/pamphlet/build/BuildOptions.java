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
 * @param pagesKeptMax of how many pages all that is known may be in memory, and be read whole by
 *     the next build
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
    boolean verifies,
    int pagesKeptMax) {
  /**
   * What is known of a page takes some 10 KB, and all of it is in memory at once. Of larger sites
   * it waits on disk.
   */
  static final int PAGES_KEPT_MAX = 30_000;

  /** 300,000 pages took 555 MB, and a million must not take more than 1.5 GB. */
  private static final int HUGE = 200_000;

  /** For a site whose host, if it has one, is that of the settings. */
  public BuildOptions(
      SiteRoot root,
      Path output,
      Optional<String> baseUrl,
      LocalDate today,
      boolean drafts,
      boolean clean,
      int workers) {
    this(
        root,
        output,
        baseUrl,
        today,
        drafts,
        clean,
        workers,
        Delivery.PLAIN,
        false,
        PAGES_KEPT_MAX);
  }

  /** The same for another host. */
  public BuildOptions withDelivery(Delivery other) {
    return with(other, verifies, pagesKeptMax);
  }

  /** The same with files read to see if they changed. */
  public BuildOptions verifying(boolean reads) {
    return with(delivery, reads, pagesKeptMax);
  }

  /** The same with another limit to what is kept in memory. */
  public BuildOptions keeping(int pagesMax) {
    return with(delivery, verifies, pagesMax);
  }

  private BuildOptions with(Delivery other, boolean reads, int pagesMax) {
    return new BuildOptions(
        root, output, baseUrl, today, drafts, clean, workers, other, reads, pagesMax);
  }

  /** Whether a site of so many pages is too large to be kept in memory. */
  boolean isLarge(int pages) {
    return pages > pagesKeptMax;
  }

  /** Whether a site has so many pages that memory counts for more than time. */
  static boolean isHuge(int pages) {
    return pages > HUGE;
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
