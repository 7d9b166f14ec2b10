package pamphlet.content;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pamphlet.model.Code;

/** The codes of diagnostics about articles and their front matter. */
public final class FrontMatterCodes {
  public static final Code NO_FRONT_MATTER = Code.error("FM031", "the file has no front matter");
  public static final Code UNCLOSED = Code.error("FM032", "the front matter has no closing ---");
  public static final Code EMPTY_FILE = Code.error("FM033", "the file is empty");
  public static final Code NOT_FOR_TYPE =
      Code.error("FM034", "a key belongs to another type of page");
  public static final Code DATE_ORDER =
      Code.error("FM035", "the next review is not after the last one");
  public static final Code RETIRED_UNEXPLAINED =
      Code.error("FM036", "a retired page names neither a replacement nor a notice");
  public static final Code NOT_RETIRED =
      Code.warning("FM037", "a key has an effect on retired pages only");

  public static final Code NOT_UTF8 = Code.error("FM041", "the file is not valid UTF-8");
  public static final Code UTF16 = Code.error("FM042", "the file is UTF-16 instead of UTF-8");
  public static final Code NUL = Code.error("FM043", "the file holds NUL characters");
  public static final Code FILE_TOO_LARGE = Code.error("FM044", "the file is too large");

  public static final Code NO_ARTICLES = Code.error("FM051", "there is no folder articles/");
  public static final Code BAD_LINK = Code.error("FM052", "a symbolic link cannot be followed");
  public static final Code NOT_A_FILE = Code.error("FM053", "an entry is neither file nor folder");
  public static final Code UNREADABLE = Code.error("FM054", "an entry cannot be read");
  public static final Code BAD_NAME =
      Code.error("FM055", "a file name does not work on every computer");
  public static final Code TWIN_NAME =
      Code.error("FM056", "two file names are the same on some computers");
  public static final Code BAD_ENDING = Code.error("FM057", "a Markdown file does not end in .md");

  /** All of them, by their id. */
  public static final List<Code> ALL =
      Stream.concat(
              Arrays.stream(Mistake.values()).map(mistake -> mistake.code(Family.FM)),
              Stream.of(
                  NO_FRONT_MATTER,
                  UNCLOSED,
                  EMPTY_FILE,
                  NOT_FOR_TYPE,
                  DATE_ORDER,
                  RETIRED_UNEXPLAINED,
                  NOT_RETIRED,
                  NOT_UTF8,
                  UTF16,
                  NUL,
                  FILE_TOO_LARGE,
                  NO_ARTICLES,
                  BAD_LINK,
                  NOT_A_FILE,
                  UNREADABLE,
                  BAD_NAME,
                  TWIN_NAME,
                  BAD_ENDING))
          .toList();

  private FrontMatterCodes() {}
}
