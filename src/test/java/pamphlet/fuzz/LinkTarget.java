package pamphlet.fuzz;

/** Addresses, at each place where Markdown takes one. */
public final class LinkTarget {
  private LinkTarget() {}

  /** Compiles an article that links to these bytes. */
  public static void fuzzerTestOneInput(byte[] input) {
    BodyTarget.fuzzerTestOneInput(Around.bytes("[a](", input, ") and text"));
    BodyTarget.fuzzerTestOneInput(Around.bytes("[a](<", input, ">) and <https://example.org>"));
    BodyTarget.fuzzerTestOneInput(Around.bytes("![a](", input, " \"Caption\")"));
    BodyTarget.fuzzerTestOneInput(Around.bytes("[a]\n\n[a]: ", input, ""));
    BodyTarget.fuzzerTestOneInput(Around.bytes("<", input, ">"));
  }
}
