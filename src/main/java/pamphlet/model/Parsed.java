package pamphlet.model;

import java.util.List;
import java.util.function.Function;

/**
 * A result and the problems met on the way to it. Reading always yields both, so that one run tells
 * all mistakes.
 *
 * @param <T> what was read
 * @param value the result, as good as the input allows
 * @param problems what was wrong, in the order of discovery
 */
public record Parsed<T>(T value, List<Diagnostic> problems) {
  public Parsed {
    problems = List.copyOf(problems);
  }

  /** A result without a problem. */
  public static <T> Parsed<T> of(T value) {
    return new Parsed<>(value, List.of());
  }

  /** The same problems with another value. */
  public <R> Parsed<R> map(Function<? super T, ? extends R> change) {
    return new Parsed<>(change.apply(value), problems);
  }
}
