package pamphlet.model;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises what must be neither written into a file nor shown: passwords, tokens and keys. */
public final class Secrets {
  private static final String HIDDEN = "…";

  /** A password before the host of an address. */
  private static final Pattern PASSWORD = Pattern.compile("(?<=//)[^/@\\s:]*:[^/@\\s]*(?=@)");

  /** A name before the host of a web address is a token: hosts take it for a password. */
  private static final Pattern WEB_USER = Pattern.compile("(?<=https?://)[^/@\\s]+(?=@)");

  /**
   * Forms that services have given to their tokens: AWS access keys, GitHub, GitLab, private keys.
   */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"
              + "|\\bgh[opsur]_[A-Za-z0-9]{20,}"
              + "|\\bgithub_pat_[A-Za-z0-9_]{20,}"
              + "|\\bglpat-[A-Za-z0-9_.-]{16,}"
              + "|-----BEGIN [A-Z ]*PRIVATE KEY-----");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?<=[?&;])[a-z_-]*(?:secret|password|passwd|token|access-?key|credential|signature)"
              + "[a-z_-]*=[^&;\\s]*");

  private static final List<Pattern> ALL = List.of(PASSWORD, WEB_USER, TOKEN, NAMED);

  private Secrets() {}

  /** Whether there is something in the text that looks like a secret. */
  public static boolean isIn(String text) {
    return ALL.stream().anyMatch(pattern -> pattern.matcher(text).find());
  }

  /** The text with everything in it that looks like a secret replaced by an ellipsis. */
  public static String hide(String text) {
    String shown = text;
    for (Pattern pattern : ALL) {
      shown = pattern.matcher(shown).replaceAll(HIDDEN);
    }
    return shown;
  }
}
