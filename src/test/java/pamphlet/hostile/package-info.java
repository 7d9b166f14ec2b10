/**
 * What an enemy might put into a site, row by row; SECURITY.md lists the rows. Each runs through
 * the whole program, and ends with its diagnostic or with pages that do no harm.
 */
package pamphlet.hostile;
