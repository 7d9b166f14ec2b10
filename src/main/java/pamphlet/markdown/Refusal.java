package pamphlet.markdown;

import pamphlet.model.Code;
import pamphlet.model.Diagnostic;

/**
 * Ends the reading of a text that goes over a limit. Caught in the compiler, never seen outside.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Which limit. */
  enum Reason {
    TOO_SLOW(MarkupCodes.TOO_SLOW, "look for long runs of brackets, stars or backslashes"),
    TOO_DEEP(MarkupCodes.TOO_DEEP, "put fewer lists, quotes and directives inside each other"),
    TOO_MANY_PROBLEMS(MarkupCodes.TOO_MANY_PROBLEMS, "mend the first ones and build again");

    private final Code code;
    private final String help;

    Reason(Code code, String help) {
      this.code = code;
      this.help = help;
    }
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

  /** What the author is told. */
  Diagnostic diagnostic(Compilation page) {
    return Diagnostic.of(
        page.place(offset, offset + 1), reason.code, reason.code.meaning(), reason.help);
  }
}
