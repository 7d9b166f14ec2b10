package pamphlet.link;

import java.util.List;
import pamphlet.model.Code;

/** The kinds of problem that only the whole site shows. */
public final class LinkCodes {
  /** A link to a page that does not exist. */
  public static final Code MISSING_PAGE =
      Code.error("LK001", "a link leads to a page that is not there");

  /** A link to an id that the page does not have. */
  public static final Code MISSING_ANCHOR =
      Code.error("LK002", "a link leads to a place that its page does not have");

  /** A link to a file that does not exist. */
  public static final Code MISSING_FILE =
      Code.error("LK003", "a link leads to a file that is not there");

  /** A name that differs from the file's in upper and lower case only. */
  public static final Code WRONG_CASE =
      Code.error("LK004", "a name differs from the file's in upper and lower case");

  /** A link from a published page to a draft. */
  public static final Code LINK_TO_DRAFT = Code.error("LK005", "a link leads to a draft");

  /** A link from a published page to a retired one. */
  public static final Code LINK_TO_RETIRED =
      Code.warning("LK006", "a link leads to a retired page");

  /** Two things that claim one address. */
  public static final Code SAME_ADDRESS = Code.error("LK007", "two things claim the same address");

  /** An exercise card that leads to something else. */
  public static final Code NOT_AN_EXERCISE =
      Code.error("LK008", "an exercise list names a page that is not an exercise");

  /** An include of something that is no red-flag list. */
  public static final Code NO_RED_FLAGS =
      Code.error("LK009", "an include names a place without a red-flag list");

  /** Includes that run in a circle. */
  public static final Code INCLUDE_CIRCLE =
      Code.error("LK010", "red-flag includes run in a circle");

  /** A retired page whose replacement is itself gone. */
  public static final Code DEAD_REPLACEMENT =
      Code.error("LK011", "a retired page is replaced by a page that is not published");

  /** A picture that does not exist. */
  public static final Code MISSING_IMAGE = Code.error("IM001", "a picture is not there");

  /** A picture whose size cannot be read. */
  public static final Code UNREADABLE_IMAGE =
      Code.error("IM002", "a file is not a picture that Pamphlet can read");

  /** One id with two texts. */
  public static final Code SAME_ID =
      Code.error("RF002", "one red-flag id stands for two different signs");

  /** One sign with two levels. */
  public static final Code TWO_LEVELS =
      Code.warning("RF003", "one sign has different levels on different pages");

  /** All of them. */
  public static final List<Code> ALL =
      List.of(
          MISSING_PAGE,
          MISSING_ANCHOR,
          MISSING_FILE,
          WRONG_CASE,
          LINK_TO_DRAFT,
          LINK_TO_RETIRED,
          SAME_ADDRESS,
          NOT_AN_EXERCISE,
          NO_RED_FLAGS,
          INCLUDE_CIRCLE,
          DEAD_REPLACEMENT,
          MISSING_IMAGE,
          UNREADABLE_IMAGE,
          SAME_ID,
          TWO_LEVELS);

  private LinkCodes() {}
}
