package pamphlet.report;

import java.io.IOException;
import java.util.List;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;
import pamphlet.model.Severity;

/**
 * Findings for other programs, as the schema {@code schema/diagnostics.schema.json} describes.
 * Members are only ever added; a change that breaks a reader raises {@link #VERSION}.
 */
public record JsonFormat() implements DiagnosticFormat {
  /** The version of the schema. */
  public static final int VERSION = 1;

  @Override
  public void write(List<Diagnostic> sorted, SourceLines lines, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out).object().member("version", VERSION);
    json.name("summary").object();
    json.member("errors", count(sorted, Severity.ERROR));
    json.member("warnings", count(sorted, Severity.WARNING)).endObject();
    json.name("diagnostics").array();
    for (Diagnostic found : sorted) {
      write(found, lines, json);
    }
    json.endArray().endObject();
    out.append('\n');
  }

  private static long count(List<Diagnostic> sorted, Severity severity) {
    return sorted.stream().filter(d -> d.severity() == severity).count();
  }

  private static void write(Diagnostic found, SourceLines lines, JsonWriter json)
      throws IOException {
    json.object();
    json.member("code", found.code().id());
    json.member("severity", found.severity().word());
    json.member("meaning", found.code().meaning());
    json.member("message", found.message());
    json.member("help", found.help());
    json.member("path", found.place().path());
    if (found.place().line() > 0) {
      position(found.place(), lines, json);
    }
    json.endObject();
  }

  private static void position(Place place, SourceLines lines, JsonWriter json) throws IOException {
    json.member("line", place.line());
    json.member("column", place.column());
    json.member("width", place.width());
    List<String> text = lines.lines(place.path()).orElse(List.of());
    if (place.line() <= text.size()) {
      json.member("source", text.get(place.line() - 1));
    }
  }
}
