package pamphlet.cli;

import picocli.CommandLine.Option;

/** The option that says how findings are told. */
final class FormatArgument {
  @Option(
      names = "--format",
      paramLabel = "NAME",
      converter = OutputFormat.Converter.class,
      description = "How findings are told: text (default), json, sarif or github.")
  private OutputFormat value = OutputFormat.TEXT;

  /** The format that was asked for. */
  OutputFormat value() {
    return value;
  }
}
