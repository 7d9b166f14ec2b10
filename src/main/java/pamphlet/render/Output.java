package pamphlet.render;

import java.util.Objects;
import java.util.function.Supplier;
import pamphlet.model.Address;

/**
 * A file of the generated site.
 *
 * @param address where it will be
 * @param kind in which turn it is published
 * @param content what is in it
 * @param reading tells what its bytes are made from; asked when its turn comes, because the answers
 *     for all outputs of a large site take much room
 */
public record Output(Address address, Kind kind, Content content, Supplier<Reads> reading) {
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
    Objects.requireNonNull(reading, "reading");
  }

  /** An output that is made from this. */
  public Output(Address address, Kind kind, Content content, Reads reads) {
    this(address, kind, content, () -> reads);
  }

  /** An output that does not say what it is made from. */
  public Output(Address address, Kind kind, Content content) {
    this(address, kind, content, Reads.UNSAID);
  }

  /** What its bytes are made from. */
  public Reads reads() {
    return reading.get();
  }

  /** The same output, made from nothing but this. */
  public Output reading(Reads less) {
    return reading(() -> less);
  }

  /** As above, found out on demand. */
  public Output reading(Supplier<Reads> less) {
    return new Output(address, kind, content, less);
  }
}
