/**
 * How diagnostics are shown and explained. Formats are pure functions of the findings and the lines
 * they point at: nothing here finds a problem, and nothing here knows how one was found. Everything
 * that an author wrote is escaped for the place it is shown in.
 */
package pamphlet.report;
