package pamphlet.deploy;

import java.util.List;
import pamphlet.model.Code;

/** The diagnostics of the family PU: what can be wrong when a site is published to a target. */
public final class DeployCodes {
  /** No kind of target understands the text. */
  public static final Code UNKNOWN = Code.error("PU001", "the target is not understood");

  /** The text of the target holds a password or a key. */
  public static final Code SECRET = Code.error("PU002", "the target holds a secret");

  /** More files would go than is allowed. */
  public static final Code TOO_MANY_DELETIONS =
      Code.error("PU003", "publishing would delete more files than is allowed");

  /** A foreign file stands where a file of the site belongs. */
  public static final Code OCCUPIED =
      Code.error("PU004", "a file that Pamphlet did not publish stands in the way");

  /** No connection, no such place, or no permission. */
  public static final Code UNREACHABLE = Code.error("PU005", "the target cannot be reached");

  /** Something failed after the first change. */
  public static final Code BROKEN_OFF = Code.error("PU006", "publishing was broken off");

  /** The list of what was published cannot be read. */
  public static final Code DAMAGED =
      Code.error("PU007", "the list of what was published is damaged");

  /** Somebody else changed the target meanwhile. */
  public static final Code OVERTAKEN =
      Code.error("PU008", "somebody else published at the same time");

  /** The finished site is not there, or was changed since it was built. */
  public static final Code CHANGED =
      Code.error("PU009", "the finished site is not as it was built");

  /** A folder in which publishing could do harm. */
  public static final Code DANGEROUS =
      Code.error("PU010", "the target is a folder that holds something else");

  /** A program or a library that the target needs. */
  public static final Code MISSING_PROGRAM =
      Code.error("PU011", "a program that the target needs is missing");

  private DeployCodes() {}

  /** All codes of the family, by number. */
  public static List<Code> all() {
    return List.of(
        UNKNOWN,
        SECRET,
        TOO_MANY_DELETIONS,
        OCCUPIED,
        UNREACHABLE,
        BROKEN_OFF,
        DAMAGED,
        OVERTAKEN,
        CHANGED,
        DANGEROUS,
        MISSING_PROGRAM);
  }
}
