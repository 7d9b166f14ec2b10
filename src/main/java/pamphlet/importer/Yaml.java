package pamphlet.importer;

import java.util.regex.Pattern;

/** Writes YAML as an editor would. */
final class Yaml {
  /** Words and blanks that YAML takes for text as they stand. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 ()'.,;/-]*");

  // YAML 1.1's words for truth are texts in YAML 1.2, but not for every editor's tool.
  private static final Pattern WORDS = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

  private Yaml() {}

  /** A text in one line. */
  static String text(String value) {
    String line = value.strip().replaceAll("\\s+", " ");
    boolean plain = PLAIN.matcher(line).matches() && !WORDS.matcher(line).matches();
    return plain ? line : "'" + line.replace("'", "''") + "'";
  }
}
