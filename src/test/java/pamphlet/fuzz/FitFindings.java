package pamphlet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;
import pamphlet.model.SourceText;
import pamphlet.report.SourceLines;
import pamphlet.report.TextFormat;

/** What holds of every finding, whatever the file holds that it is about. */
final class FitFindings {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

  private FitFindings() {}

  /**
   * A message of one line, a place within the file, and nothing that a terminal obeys.
   *
   * @param found the finding
   * @param name the file that {@code text} is the text of
   * @param text empty if the file cannot be read as text
   */
  static void check(Diagnostic found, String name, Optional<SourceText> text) {
    assertThat(found.message()).isNotBlank().doesNotContain("\n", "\r");
    Place place = found.place();
    if (place.path().equals(name) && place.line() > 0 && text.isPresent()) {
      assertThat(place.line()).as("line of %s", found).isBetween(1, text.get().lineCount());
      String line = text.get().line(place.line());
      int columns = line.codePointCount(0, line.length());
      assertThat(place.column()).as("column of %s", found).isBetween(1, columns + 1);
      assertThat(place.width()).as("width of %s", found).isPositive();
    }
    String frame = new TextFormat(false).frame(found, lines(name, text));
    assertThat(UNSEEN.matcher(frame.replaceAll("[\n\t]", "")).find()).as(frame).isFalse();
    assertThat(frame.lines().skip(1)).allMatch(line -> line.matches("(?s) *[0-9]* *[|=].*"));
  }

  private static SourceLines lines(String name, Optional<SourceText> text) {
    return path ->
        path.equals(name)
            ? text.map(t -> IntStream.rangeClosed(1, t.lineCount()).mapToObj(t::line).toList())
            : Optional.empty();
  }
}
