package pamphlet.model;

/**
 * The author's word that a rule does not hold at one place: {@code <!-- pamphlet: allow ST012
 * because … -->}. It covers the block that follows the comment.
 *
 * @param code the code, for example {@code ST012}
 * @param reason the author's reason, never empty
 * @param place where the comment stands
 * @param lastLine the last line that it covers
 */
public record Allowance(String code, String reason, Place place, int lastLine) {
  /** Whether the finding lies in the lines that this covers. */
  public boolean covers(Diagnostic found) {
    return found.code().id().equals(code)
        && found.place().line() >= place.line()
        && found.place().line() <= lastLine;
  }
}
