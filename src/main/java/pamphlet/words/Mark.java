package pamphlet.words;

/** Something that is true of some spellings; see {@link Spelling#marks}. */
@FunctionalInterface
public interface Mark {
  /** The bit that stands for it. */
  int bit();
}
