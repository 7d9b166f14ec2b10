package pamphlet.deploy;

import java.io.IOException;

/**
 * Opens buckets. Implemented by a class of {@code pamphlet-s3.jar}, which is loaded by its name.
 */
@FunctionalInterface
public interface BucketOpener {
  /**
   * Opens a bucket and changes nothing there.
   *
   * @throws IOException if it cannot be opened, in words for people
   */
  Target open(BucketAddress address) throws IOException;
}
