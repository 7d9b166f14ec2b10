package pamphlet.words;

/**
 * Says of a spelling what those who read a text want to know of its words. Pure, and fit for
 * threads: it is asked once for many places.
 */
@FunctionalInterface
public interface Marker {
  /** Marks nothing. */
  Marker NONE = (text, lower) -> 0;

  /** The marks of a word, 31 bits at most, given as it is written and as {@link Spelling#lower}. */
  int marks(String text, String lower);
}
