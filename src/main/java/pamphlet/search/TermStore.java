package pamphlet.search;

import java.util.Optional;

/**
 * Keeps what the index says of single documents, so that an index of many documents of which one
 * changed needs only that one. Called from many threads.
 *
 * @param <T> what stands for a document
 */
public interface TermStore<T> {
  /** What was kept of a document that did not change since. */
  Optional<byte[]> find(T page);

  /** Keeps what the index says of a document. */
  void keep(T page, byte[] terms);

  /** Keeps nothing. */
  static <T> TermStore<T> none() {
    return new TermStore<>() {
      @Override
      public Optional<byte[]> find(T page) {
        return Optional.empty();
      }

      @Override
      public void keep(T page, byte[] terms) {}
    };
  }
}
