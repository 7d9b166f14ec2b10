package pamphlet.content;

import java.util.Optional;
import java.util.function.Function;

/**
 * Which values a key takes and what they are read to.
 *
 * @param <T> what a value is read to
 */
public interface Shape<T> {
  /**
   * Reads a value, or reports to {@code reading} why it cannot be read.
   *
   * @return what was read; nothing if a problem was reported
   */
  Optional<T> read(Value value, Reading reading);

  /** What a value looks like, for editors' tools. */
  Form form();

  /** The same values, read to something else. */
  default <R> Shape<R> map(Function<? super T, ? extends R> change) {
    return Shape.of(form(), (value, reading) -> read(value, reading).map(change));
  }

  /** A shape from its two parts. */
  static <T> Shape<T> of(Form form, Reader<T> reader) {
    return new Shape<>() {
      @Override
      public Optional<T> read(Value value, Reading reading) {
        return reader.read(value, reading);
      }

      @Override
      public Form form() {
        return form;
      }
    };
  }

  /**
   * The reading half of a shape.
   *
   * @param <T> what a value is read to
   */
  @FunctionalInterface
  interface Reader<T> {
    /** As {@link Shape#read}. */
    Optional<T> read(Value value, Reading reading);
  }
}
