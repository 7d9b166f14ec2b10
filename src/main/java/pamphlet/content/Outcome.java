package pamphlet.content;

/**
 * What became of a text that had to be understood.
 *
 * @param <T> what it is read to
 */
sealed interface Outcome<T> {
  /** The text was understood. */
  record Understood<T>(T value) implements Outcome<T> {}

  /** The text was not understood. */
  record Refused<T>(Mistake mistake, String message, String help) implements Outcome<T> {}

  static <T> Outcome<T> of(T value) {
    return new Understood<>(value);
  }

  static <T> Outcome<T> refused(Mistake mistake, String message, String help) {
    return new Refused<>(mistake, message, help);
  }
}
