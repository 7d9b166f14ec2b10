/**
 * What is due for review, as text, tables, a calendar and a page. Functions of the linked site and
 * nothing else, so that two runs on one day give the same bytes.
 */
package pamphlet.report.reviews;
