package pamphlet.publish;

import java.util.Objects;
import pamphlet.model.Address;

/**
 * A file of a finished site, as the site's manifest lists it.
 *
 * @param address where it stands in the site
 * @param phase what it is to readers
 * @param size in bytes
 * @param sha256 its digest in hexadecimal
 */
public record BuiltFile(Address address, Phase phase, long size, String sha256) {
  public BuiltFile {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(sha256, "sha256");
  }
}
