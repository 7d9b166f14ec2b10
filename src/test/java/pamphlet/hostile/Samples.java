package pamphlet.hostile;

/** Articles to attack with. */
final class Samples {
  private static final String HEAD =
      """
      title: Attack
      summary: A page that means harm.
      category: bones
      reviewer: sample
      reviewDate: 2026-01-05
      disclaimer: standard
      """;

  private Samples() {}

  /** An article in order with more lines in its front matter. */
  static String article(String lines, String body) {
    String end = lines.isEmpty() || lines.endsWith("\n") ? "" : "\n";
    return "---\n" + HEAD + lines + end + "---\n\n" + body + "\n";
  }

  /** A text many times. */
  static String times(int count, String text) {
    return text.repeat(count);
  }
}
