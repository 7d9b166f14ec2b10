package pamphlet.audit;

import pamphlet.model.Code;

/**
 * Something in a page that must not be published.
 *
 * @param code which kind
 * @param from where it begins, in bytes of the page
 * @param to where it ends, in bytes of the page
 * @param message what is wrong, in one line
 * @param help what to do
 */
record Fault(Code code, int from, int to, String message, String help) {}
