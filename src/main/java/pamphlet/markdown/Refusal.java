package pamphlet.markdown;

/**
 * Ends the reading of a text that goes over a limit. Caught in the compiler, never seen outside.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Which limit. */
  enum Reason {
    TOO_SLOW,
    TOO_DEEP
  }

  private final Reason reason;
  private final int offset;

  /**
   * @param offset where in the body reading stopped
   */
  Refusal(Reason reason, int offset) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.offset = offset;
  }

  Reason reason() {
    return reason;
  }

  int offset() {
    return offset;
  }
}
