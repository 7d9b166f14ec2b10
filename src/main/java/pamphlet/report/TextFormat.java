package pamphlet.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;

/**
 * Findings for people, one frame each, with an empty line between two:
 *
 * <pre>{@code
 * articles/neck-spasm.md:4:1: error[FM012]: unknown key "reviwer"
 *    3 | summary: Why neck muscles tighten, and what helps
 *    4 | reviwer: sample-clinician
 *      | ^^^^^^^ did you mean "reviewer"?
 * }</pre>
 *
 * @param color whether to colour the frames
 */
public record TextFormat(boolean color) implements DiagnosticFormat {
  private static final int GUTTER = 4;

  @Override
  public void write(List<Diagnostic> sorted, SourceLines lines, Appendable out) throws IOException {
    String between = "";
    for (Diagnostic found : sorted) {
      out.append(between).append(frame(found, lines));
      between = "\n";
    }
  }

  /** One finding, ending with a line feed. */
  public String frame(Diagnostic found, SourceLines lines) {
    String header = header(found) + "\n";
    Optional<List<String>> quoted = lines.lines(found.place().path());
    int line = found.place().line();
    boolean hasLine = line > 0 && quoted.isPresent() && line <= quoted.get().size();
    return header + (hasLine ? quotation(found, quoted.get()) : notes(found.help(), GUTTER));
  }

  /** The first line of a frame, which tells the place, the code and what is wrong. */
  public String header(Diagnostic found) {
    Place place = found.place();
    String where = place.line() == 0 ? "" : ":" + place.line() + ":" + place.column();
    String kind = found.severity().word() + "[" + found.code().id() + "]";
    return Paint.STRONG.on(VisibleText.of(place.path() + where) + ":", color)
        + " "
        + Paint.of(found.severity()).on(kind + ":", color)
        + " "
        + VisibleText.of(found.message());
  }

  private String quotation(Diagnostic found, List<String> lines) {
    int line = found.place().line();
    int width = Math.max(GUTTER, Integer.toString(line).length());
    Excerpt excerpt =
        Excerpt.of(lines.get(line - 1), found.place().column(), found.place().width());
    String before = line == 1 ? "" : quoted(width, line - 1, Excerpt.start(lines.get(line - 2)));
    return before
        + quoted(width, line, excerpt.line())
        + pointed(width, excerpt, found)
        + notes(rest(found.help()), width);
  }

  private String quoted(int width, int line, String text) {
    String digits = Integer.toString(line);
    String number = " ".repeat(Math.max(0, width - digits.length())) + digits + " |";
    return Paint.FRAME.on(number, color) + (text.isBlank() ? "" : " " + text) + "\n";
  }

  private String pointed(int width, Excerpt excerpt, Diagnostic found) {
    String help = found.help().lines().findFirst().map(h -> " " + VisibleText.of(h)).orElse("");
    return Paint.FRAME.on(" ".repeat(width) + " |", color)
        + " "
        + excerpt.indent()
        + Paint.of(found.severity()).on(excerpt.carets() + help, color)
        + "\n";
  }

  private String notes(String help, int width) {
    StringBuilder out = new StringBuilder();
    String sign = Paint.FRAME.on(" ".repeat(width) + " =", color);
    help.lines().forEach(h -> out.append(sign).append(' ').append(VisibleText.of(h)).append('\n'));
    return out.toString();
  }

  private static String rest(String help) {
    int firstEnd = help.indexOf('\n');
    return firstEnd < 0 ? "" : help.substring(firstEnd + 1);
  }
}
