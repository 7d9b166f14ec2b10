package pamphlet.publish;

import java.util.List;
import pamphlet.model.Code;

/** The diagnostics of the family OU: what can be wrong with the output. */
public final class OutputCodes {
  /** The folder is one whose other content is in danger. */
  public static final Code DANGEROUS =
      Code.error("OU001", "the output folder holds or touches things that are not the site");

  /** Foreign files and no manifest. */
  public static final Code FOREIGN =
      Code.error("OU002", "the output folder holds files that Pamphlet did not write");

  /** Two builds at once. */
  public static final Code LOCKED =
      Code.error("OU003", "another build is writing to the output folder");

  /** No room left. */
  public static final Code FULL = Code.error("OU004", "the disk is full");

  /** No permission, or a read-only disk. */
  public static final Code NOT_WRITABLE = Code.error("OU005", "the output cannot be written");

  /** Any other failure of the disk. */
  public static final Code FAILED = Code.error("OU006", "the disk reported an error");

  /** A foreign file stands where an output belongs. */
  public static final Code OCCUPIED =
      Code.error("OU007", "a file that Pamphlet did not write stands in the way");

  /** Two outputs that some systems cannot tell apart. */
  public static final Code TWINS =
      Code.error("OU008", "two outputs have names that some computers cannot tell apart");

  /** A name that cannot be a file everywhere. */
  public static final Code NAME =
      Code.error("OU009", "an output has a name that some computers cannot store");

  /** A symbolic link or a device where a file or a folder belongs. */
  public static final Code LINKED = Code.error("OU010", "the output leads through a link");

  /** The list of what Pamphlet wrote cannot be read. */
  public static final Code DAMAGED =
      Code.error("OU011", "the list of what Pamphlet wrote is damaged");

  /** Neither the new site nor the old one could be completed. */
  public static final Code HALF_WAY = Code.error("OU012", "publishing stopped half way");

  private OutputCodes() {}

  /** All codes of the family, by number. */
  public static List<Code> all() {
    return List.of(
        DANGEROUS,
        FOREIGN,
        LOCKED,
        FULL,
        NOT_WRITABLE,
        FAILED,
        OCCUPIED,
        TWINS,
        NAME,
        LINKED,
        DAMAGED,
        HALF_WAY);
  }
}
