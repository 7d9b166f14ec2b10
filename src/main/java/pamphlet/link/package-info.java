/**
 * Joins compiled pages to one site: checks that every reference leads somewhere, and makes the
 * lists that cross pages. Knows facts only, never a page's text, so it stays small however large a
 * site is.
 */
package pamphlet.link;
