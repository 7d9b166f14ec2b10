/**
 * Checks of a built site, as a reader's browser and other people's programs see it. Each takes any
 * folder of pages and returns what is wrong; none knows how the folder came about.
 */
package pamphlet.browser.check;
