/**
 * Turns article text into compiled pages. The only package that knows Flexmark, whose tree never
 * leaves it. Compiling is pure: the same text and options give the same page on every thread, and
 * nothing that an author wrote is dropped without a diagnostic.
 */
package pamphlet.markdown;
