package pamphlet.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pamphlet.model.Similar;
import pamphlet.report.Catalogue;
import pamphlet.report.DiagnosticFormat;
import pamphlet.report.GithubFormat;
import pamphlet.report.JsonFormat;
import pamphlet.report.SarifFormat;
import pamphlet.report.TextFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The ways in which findings are told. All but the first are for other programs. */
enum OutputFormat {
  TEXT,
  JSON,
  SARIF,
  GITHUB;

  /** Whether standard output belongs to another program, so that nothing else may be on it. */
  boolean isForPrograms() {
    return this != TEXT;
  }

  /**
   * The writer of this format.
   *
   * @param color whether to colour text
   * @param folder the site's folder as seen from its repository: empty, or ending with a slash
   */
  DiagnosticFormat writer(boolean color, String folder) {
    return switch (this) {
      case TEXT -> new TextFormat(color);
      case JSON -> new JsonFormat();
      case SARIF -> new SarifFormat(Catalogue.load(), App.VERSION, folder);
      case GITHUB -> new GithubFormat(folder);
    };
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a format's name; an unknown one is answered with the nearest. */
  static final class Converter implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String value) {
      List<String> words = Arrays.stream(values()).map(OutputFormat::word).toList();
      if (!words.contains(value.toLowerCase(Locale.ROOT))) {
        String hint = Similar.hint(value, words);
        String all = "the formats are " + String.join(", ", words);
        throw new TypeConversionException(
            "unknown format '" + value + "'; " + (hint.isEmpty() ? all : hint));
      }
      return valueOf(value.toUpperCase(Locale.ROOT));
    }
  }
}
