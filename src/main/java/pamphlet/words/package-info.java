/**
 * Cuts text into words. Knows the JDK only, so that the rules about wording and the search share
 * one reading of each text.
 *
 * <p>Words stay numbers: {@link pamphlet.words.Words} keeps where each one stands, and points to
 * its {@link pamphlet.words.Spelling}, which holds all that follows from the letters alone and is
 * worked out once for the many places that have it. A word becomes an object of its own when
 * somebody has found something in it.
 */
package pamphlet.words;
