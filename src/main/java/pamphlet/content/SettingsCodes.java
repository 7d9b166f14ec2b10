package pamphlet.content;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pamphlet.model.Code;

/** The codes of diagnostics about a site's settings. */
public final class SettingsCodes {
  public static final Code NO_EMERGENCY_NUMBER =
      Code.error("CF031", "no emergency number is known for the edition");

  public static final Code SECRET = Code.error("CF033", "a publishing target holds a secret");

  public static final Code NOT_UTF8 = Code.error("CF041", "the file is not valid UTF-8");
  public static final Code UTF16 = Code.error("CF042", "the file is UTF-16 instead of UTF-8");
  public static final Code NUL = Code.error("CF043", "the file holds NUL characters");
  public static final Code FILE_TOO_LARGE = Code.error("CF044", "the file is too large");

  /** All of them, by their id. */
  public static final List<Code> ALL =
      Stream.concat(
              Arrays.stream(Mistake.values()).map(mistake -> mistake.code(Family.CF)),
              Stream.of(NO_EMERGENCY_NUMBER, SECRET, NOT_UTF8, UTF16, NUL, FILE_TOO_LARGE))
          .toList();

  private SettingsCodes() {}
}
