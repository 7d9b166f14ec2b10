/**
 * What makes health information good, one file per rule. Knows the model only.
 *
 * <p>A rule is pure: it looks at a page or a site and tells what it finds, and nothing it does
 * depends on another rule. Codes of the families RV, RF, EX, IM and LK start here at 010, because
 * the stages before report lower ones; the family ST is all here.
 */
package pamphlet.check;
