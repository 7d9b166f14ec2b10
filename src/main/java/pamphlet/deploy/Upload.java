package pamphlet.deploy;

import java.util.Objects;
import pamphlet.model.Address;

/**
 * A file on its way to a target.
 *
 * @param address where it belongs
 * @param bytes its content; owned by the receiver from now on
 * @param headers what the server is to say about it
 */
public record Upload(Address address, byte[] bytes, Headers headers) {
  public Upload {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(headers, "headers");
  }
}
