package pamphlet.audit;

import java.util.List;
import pamphlet.model.Code;

/** The diagnostics of finished pages. They are for the author of the theme. */
public final class AuditCodes {
  /** Code in the page, from elsewhere, or as a module. */
  public static final Code SCRIPT =
      Code.error("TP020", "a page has a script that is not a file of the site");

  /** Code in an attribute. */
  public static final Code HANDLER = Code.error("TP021", "a page has code in an attribute");

  /** A picture, style sheet or form of another host. */
  public static final Code FOREIGN = Code.error("TP022", "a page loads something from elsewhere");

  /** Two elements of one page with one id. */
  public static final Code SAME_ID = Code.error("TP023", "two elements of a page have the same id");

  /** A link to a file or a place that the site does not have. */
  public static final Code DEAD_LINK = Code.error("TP024", "a link of a page leads nowhere");

  /** For example {@code javascript:}. */
  public static final Code SCHEME = Code.error("TP025", "a link has a kind that is not allowed");

  /** What a browser may read in another way than it was meant. */
  public static final Code MARKUP = Code.error("TP026", "a page has broken markup");

  /** Frames, styles in the page, and others. */
  public static final Code REFUSED =
      Code.error("TP027", "a page has an element that is not allowed");

  /** All of them, in order. */
  public static final List<Code> ALL =
      List.of(SCRIPT, HANDLER, FOREIGN, SAME_ID, DEAD_LINK, SCHEME, MARKUP, REFUSED);

  private AuditCodes() {}
}
