package pamphlet.deploy;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * A file at a target.
 *
 * @param size in bytes
 * @param check tells whether its content is some bytes, if that can be known without fetching it
 */
public record Remote(long size, Optional<Check> check) {
  public Remote {
    Objects.requireNonNull(check, "check");
  }

  /** Compares the content of a remote file with bytes. */
  @FunctionalInterface
  public interface Check {
    /** Whether the file holds exactly these bytes. */
    boolean holds(byte[] bytes) throws IOException;
  }
}
