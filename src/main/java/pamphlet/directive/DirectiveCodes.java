package pamphlet.directive;

import java.util.List;
import pamphlet.model.Code;

/** The diagnostics of the directives. */
public final class DirectiveCodes {
  static final Code LEVEL = Code.error("RF050", "red flags have no level, or one that is unknown");
  static final Code NOT_A_LIST = Code.error("RF051", "red flags are not written as one list");
  static final Code INCLUDE_AND_ITEMS =
      Code.error("RF052", "included red flags have items of their own");
  static final Code BAD_INCLUDE = Code.error("RF053", "an include does not lead to red flags");
  static final Code SECOND_EMERGENCY =
      Code.error("RF054", "a page has more than one emergency card");
  static final Code NOT_AN_EXERCISE =
      Code.error("EX050", "an item of an exercise list is not one link to an exercise page");
  static final Code LIST_EXPECTED = Code.error("MD070", "a directive does not hold one list");

  /** All of them, for the catalogue. */
  public static final List<Code> ALL =
      List.of(
          LEVEL,
          NOT_A_LIST,
          INCLUDE_AND_ITEMS,
          BAD_INCLUDE,
          SECOND_EMERGENCY,
          NOT_AN_EXERCISE,
          LIST_EXPECTED);

  private DirectiveCodes() {}
}
