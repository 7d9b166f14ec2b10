package pamphlet.fuzz;

/** Front matter alone, so that no damage is wasted on the text behind it. */
public final class FrontMatterTarget {
  private FrontMatterTarget() {}

  /** Compiles an article with these bytes as its front matter. */
  public static void fuzzerTestOneInput(byte[] input) {
    ArticleTarget.fuzzerTestOneInput(Around.bytes("---\n", input, "\n---\n\nRest helps.\n"));
  }
}
