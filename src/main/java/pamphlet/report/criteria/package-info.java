/**
 * The report for the editorial lead: what is due for review, and what speaks for and against each
 * page by published criteria for health information. It shows evidence and never adds it up: a
 * score or a mark is for a person to give, so a verdict here is met, not met, or a question to a
 * person.
 */
package pamphlet.report.criteria;
