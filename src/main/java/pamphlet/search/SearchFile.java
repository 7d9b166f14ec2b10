package pamphlet.search;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import pamphlet.model.Address;

/**
 * A file of the index.
 *
 * @param address where it stands in the site
 * @param text its content, a classic script
 */
public record SearchFile(Address address, String text) {
  public SearchFile {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(text, "text");
  }

  /** The bytes to write. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
