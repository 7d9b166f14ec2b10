package pamphlet.render;

import java.util.Objects;
import pamphlet.model.Address;

/**
 * A file of the generated site.
 *
 * @param address where it will be
 * @param kind in which turn it is published
 * @param content what is in it
 */
public record Output(Address address, Kind kind, Content content) {
  /**
   * In which turn an output is published: pages come after the files they show, lists after the
   * pages they lead to, so that every link works at any moment.
   */
  public enum Kind {
    ASSET,
    PAGE,
    LIST
  }

  public Output {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(content, "content");
  }
}
