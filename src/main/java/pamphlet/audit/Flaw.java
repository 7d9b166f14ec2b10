package pamphlet.audit;

import pamphlet.model.Code;

/**
 * What is wrong with a value, wherever it stands.
 *
 * @param code which kind
 * @param message what is wrong, in one line
 * @param help what to do
 */
record Flaw(Code code, String message, String help) {
  /** The same at a place. */
  Fault at(int from, int to) {
    return new Fault(code, from, to, message, help);
  }
}
