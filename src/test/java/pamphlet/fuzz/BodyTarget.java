package pamphlet.fuzz;

/** Markdown and directives alone, behind front matter that is sound. */
public final class BodyTarget {
  private static final String HEAD =
      """
      ---
      title: Sore neck
      summary: What helps when your neck is sore.
      category: neck
      reviewer: sample-clinician
      reviewDate: 2025-11-03
      disclaimer: standard
      ---

      """;

  private BodyTarget() {}

  /** Compiles an article with these bytes as its body. */
  public static void fuzzerTestOneInput(byte[] input) {
    ArticleTarget.fuzzerTestOneInput(Around.bytes(HEAD, input, "\n"));
  }
}
