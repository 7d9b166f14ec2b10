package pamphlet.model;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that an author probably meant. */
public final class Similar {
  private Similar() {}

  /**
   * The candidate nearest to {@code name} by optimal string alignment distance (insert, delete,
   * replace, swap neighbours; case counts nothing), if it is near enough to be meant: a third of
   * the longer length, at least one. Ties go to the first in alphabetical order.
   *
   * <p>Whoever asks for many names among the same candidates keeps {@link SimilarNames} instead.
   */
  public static Optional<String> to(String name, Collection<String> candidates) {
    return new SimilarNames(candidates).nearest(name);
  }

  /** The words {@code did you mean "x"?}, or an empty text if nothing is near. */
  public static String hint(String name, Collection<String> candidates) {
    return to(name, candidates).map(c -> "did you mean \"" + c + "\"?").orElse("");
  }
}
