package pamphlet.render;

import java.util.Objects;
import pamphlet.model.Address;

/**
 * A file of the generated site.
 *
 * @param address where it will be
 * @param kind in which turn it is published
 * @param content what is in it
 * @param reads what its bytes are made from
 */
public record Output(Address address, Kind kind, Content content, Reads reads) {
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
    Objects.requireNonNull(reads, "reads");
  }

  /** An output that does not say what it is made from. */
  public Output(Address address, Kind kind, Content content) {
    this(address, kind, content, Reads.UNSAID);
  }

  /** The same output, made from nothing but this. */
  public Output reading(Reads less) {
    return new Output(address, kind, content, less);
  }
}
