package pamphlet.report;

import java.io.IOException;
import java.util.List;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;

/**
 * Findings as workflow commands of GitHub Actions, which show them beside the changed lines.
 *
 * @param folder the site's root as seen from the repository's: empty, or ending with {@code /}
 */
public record GithubFormat(String folder) implements DiagnosticFormat {
  public GithubFormat {
    Folders.check(folder);
  }

  @Override
  public void write(List<Diagnostic> sorted, SourceLines lines, Appendable out) throws IOException {
    for (Diagnostic found : sorted) {
      out.append(command(found)).append('\n');
    }
  }

  private String command(Diagnostic found) {
    return "::%s file=%s%s,title=%s::%s"
        .formatted(
            found.severity().word(),
            property(folder + found.place().path()),
            position(found.place()),
            property("Pamphlet " + found.code().id()),
            data(found.message() + (found.help().isEmpty() ? "" : "\n" + found.help())));
  }

  private static String position(Place place) {
    if (place.line() == 0) {
      return "";
    }
    // The end is the last column that is marked, not the one behind it.
    int end = place.column() + place.width() - 1;
    return ",line=" + place.line() + ",col=" + place.column() + ",endColumn=" + end;
  }

  /** As the toolkit's {@code escapeData}: a percent sign first, because the others make some. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** As the toolkit's {@code escapeProperty}. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
