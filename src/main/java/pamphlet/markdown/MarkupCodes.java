package pamphlet.markdown;

import java.util.List;
import pamphlet.model.Code;

/** The diagnostics of this package: the family MD, and what is wrong with an address as written. */
public final class MarkupCodes {
  static final Code TOO_LONG = Code.error("MD001", "the text is longer than 1 MiB");
  static final Code TOO_DEEP = Code.error("MD002", "more than 100 levels are nested");
  static final Code TOO_MANY_BACKSLASHES =
      Code.error("MD003", "more than 20 backslashes stand in a row");
  static final Code TOO_MANY_REFERENCES =
      Code.error("MD004", "more than 2,000 link definitions stand in one file");
  static final Code TOO_MANY_COLUMNS = Code.error("MD005", "a line has more than 1,000 columns");
  static final Code TOO_SLOW = Code.error("MD006", "the text takes too long to read");
  static final Code TOO_MANY_MARKS =
      Code.error("MD007", "a paragraph has more than 5,000 stars or underscores");
  static final Code TOO_MANY_PROBLEMS =
      Code.error("MD008", "more than 1,000 problems stand in one file; the rest is not shown");

  static final Code BODY_H1 = Code.error("MD010", "a heading of the body has level 1");
  static final Code BAD_ID = Code.error("MD011", "an id is not valid");
  static final Code DUPLICATE_ID = Code.error("MD012", "an id is given twice");
  static final Code MISPLACED_ID = Code.error("MD013", "an id stands where none can be given");
  static final Code EMPTY_HEADING = Code.warning("MD014", "a heading has no text");

  static final Code UNKNOWN_DIRECTIVE = Code.error("MD020", "a directive's name is unknown");
  static final Code UNCLOSED = Code.error("MD021", "a directive is not closed");
  static final Code STRAY_CLOSER = Code.error("MD022", "a closing line closes nothing");
  static final Code BAD_DIRECTIVE_LINE =
      Code.error("MD023", "a line of colons is neither the start nor the end of a directive");
  static final Code UNKNOWN_ATTRIBUTE = Code.error("MD024", "an attribute is unknown");
  static final Code MISSING_ATTRIBUTE = Code.error("MD025", "a required attribute is missing");
  static final Code BAD_VALUE = Code.error("MD026", "an attribute has a value that is not allowed");
  static final Code LABEL = Code.error("MD027", "a label is missing or not allowed");
  static final Code BAD_ATTRIBUTES = Code.error("MD028", "attributes cannot be read");
  static final Code DIRECTIVE_AS_TEXT =
      Code.error("MD029", "text looks like a directive and would be printed");

  static final Code UNKNOWN_NOTE = Code.error("MD030", "a kind of note is unknown");
  static final Code BAD_NOTE = Code.error("MD031", "a note has no text of its own");

  static final Code RAW_HTML = Code.warning("MD040", "HTML is shown as text");
  static final Code BAD_COMMENT = Code.error("MD041", "an instruction in a comment is malformed");

  static final Code UNCLOSED_COMMENT = Code.error("MD043", "a comment is not closed");

  static final Code UNKNOWN_PLACEHOLDER = Code.error("MD050", "a placeholder is unknown");
  static final Code NO_NUMBER =
      Code.error("MD051", "a placeholder has no number in the site's edition");
  static final Code BAD_PLACEHOLDER =
      Code.error("MD052", "a placeholder is not closed or stands where none can");

  static final Code CONTROL_CHARACTER =
      Code.error("MD053", "an invisible control character stands in the text");

  static final Code UNDEFINED_FOOTNOTE = Code.error("MD060", "a footnote has no text");
  static final Code UNUSED_FOOTNOTE = Code.error("MD061", "a footnote is never referred to");
  static final Code DUPLICATE_FOOTNOTE = Code.error("MD062", "a footnote is defined twice");
  static final Code UNDEFINED_REFERENCE =
      Code.error("MD063", "a link refers to a definition that does not exist");
  static final Code DUPLICATE_REFERENCE = Code.error("MD064", "a link is defined twice");
  static final Code BROKEN_LINK = Code.error("MD066", "text looks like a link and is none");
  static final Code LOOKALIKE =
      Code.warning("MD067", "text looks like a heading, a list or a table and is none");
  static final Code RAGGED_TABLE =
      Code.error("MD065", "a table row has more cells than the line of dashes");

  static final Code SCHEME = Code.error("LK050", "an address is of a kind that is not allowed");
  static final Code ABSOLUTE = Code.error("LK051", "an address starts at the top of a server");
  static final Code OUTSIDE = Code.error("LK052", "an address leaves the folder of the articles");
  static final Code BAD_ADDRESS = Code.error("LK053", "an address cannot be read");
  static final Code OWN_HTML = Code.error("LK054", "a link leads to generated HTML");
  static final Code EMPTY_ADDRESS = Code.error("LK055", "a link has no address");

  static final Code BARE_ADDRESS = Code.warning("LK056", "an address in the text is not a link");

  static final Code FOREIGN_IMAGE = Code.error("IM050", "a picture would be loaded from elsewhere");
  static final Code NOT_AN_IMAGE = Code.error("IM051", "a picture's address is not a picture");
  static final Code LOST_CAPTION =
      Code.error("IM052", "a caption is written on a picture that stands inside text");

  /** All of them, for the catalogue. */
  public static final List<Code> ALL =
      List.of(
          TOO_LONG,
          TOO_DEEP,
          TOO_MANY_BACKSLASHES,
          TOO_MANY_REFERENCES,
          TOO_MANY_COLUMNS,
          TOO_SLOW,
          TOO_MANY_MARKS,
          TOO_MANY_PROBLEMS,
          BODY_H1,
          BAD_ID,
          DUPLICATE_ID,
          MISPLACED_ID,
          EMPTY_HEADING,
          UNKNOWN_DIRECTIVE,
          UNCLOSED,
          STRAY_CLOSER,
          BAD_DIRECTIVE_LINE,
          UNKNOWN_ATTRIBUTE,
          MISSING_ATTRIBUTE,
          BAD_VALUE,
          LABEL,
          BAD_ATTRIBUTES,
          DIRECTIVE_AS_TEXT,
          UNKNOWN_NOTE,
          BAD_NOTE,
          RAW_HTML,
          BAD_COMMENT,
          UNCLOSED_COMMENT,
          UNKNOWN_PLACEHOLDER,
          NO_NUMBER,
          BAD_PLACEHOLDER,
          CONTROL_CHARACTER,
          UNDEFINED_FOOTNOTE,
          UNUSED_FOOTNOTE,
          DUPLICATE_FOOTNOTE,
          UNDEFINED_REFERENCE,
          DUPLICATE_REFERENCE,
          RAGGED_TABLE,
          BROKEN_LINK,
          LOOKALIKE,
          SCHEME,
          ABSOLUTE,
          OUTSIDE,
          BAD_ADDRESS,
          OWN_HTML,
          EMPTY_ADDRESS,
          BARE_ADDRESS,
          FOREIGN_IMAGE,
          NOT_AN_IMAGE,
          LOST_CAPTION);

  private MarkupCodes() {}
}
