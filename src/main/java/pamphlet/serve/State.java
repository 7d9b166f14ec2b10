package pamphlet.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.audit.PageFaults;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.ReviewState;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.report.JsonWriter;
import pamphlet.report.SourceLines;
import pamphlet.report.TextFormat;

/**
 * What a browser is told of the page that it shows, as JSON. It holds the whole state and no steps,
 * so that a browser that slept, or came late, needs nothing of what was told before.
 *
 * @param lines the source lines that diagnostics quote
 * @param editor the links into the editor's editor
 */
record State(SourceLines lines, EditorLinks editor) {
  /** More mistakes than anybody mends at once; the terminal has them all. */
  private static final int MAX_TOLD = 30;

  private static final String OLDER = "The page behind this is the last one without mistakes.";
  private static final String FAULTY = "A build would not publish the page behind this.";

  /** The state of the page at an address. */
  String json(Shown shown, Address address) {
    StringBuilder out = new StringBuilder();
    try {
      JsonWriter json = new JsonWriter(out).object();
      look(shown, address, json);
      Optional<PageFaults> faults = shown.site().flatMap(site -> site.faults(address));
      List<Diagnostic> mistakes = new ArrayList<>(shown.problems().mistakes().toList());
      faults.map(PageFaults::problems).ifPresent(mistakes::addAll);
      long others = shown.errors() - shown.problems().errors();
      json.member("errors", mistakes.size() + others).member("warnings", shown.warnings());
      json.member("note", faults.isPresent() && shown.isSound() ? FAULTY : OLDER);
      json.member("trouble", shown.trouble().orElse(""));
      problems("mistakes", mistakes, faults, json);
      Optional<Site> site = shown.site().map(LiveSite::site);
      if (site.isPresent()) {
        drafts(site.get(), json);
        Optional<LinkedPage> page = shown.site().get().page(address);
        if (page.isPresent()) {
          page(shown, site.get(), page.get(), json);
        }
      }
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    return out.toString();
  }

  private void look(Shown shown, Address address, JsonWriter json) throws IOException {
    View view = View.of(shown, address, lines);
    json.member("fingerprint", view.isPage() ? view.fingerprint() : "");
    json.name("styles").array();
    for (String style : view.styles()) {
      json.object().member("href", style).endObject();
    }
    json.endArray().name("pictures").array();
    for (Map.Entry<Address, Integer> picture : shown.pictures().entrySet()) {
      json.object().member("path", "/" + picture.getKey().encoded());
      json.member("round", picture.getValue()).endObject();
    }
    json.endArray();
  }

  private void problems(
      String name, List<Diagnostic> found, Optional<PageFaults> faults, JsonWriter json)
      throws IOException {
    SourceLines lines = path -> faults.flatMap(f -> f.lines(path)).or(() -> this.lines.lines(path));
    json.member(name + "More", Math.max(0, found.size() - MAX_TOLD));
    json.name(name).array();
    TextFormat format = new TextFormat(false);
    for (Diagnostic one : found.subList(0, Math.min(MAX_TOLD, found.size()))) {
      String frame = format.frame(one, lines);
      // The place is what stands before the first blank behind a colon, and becomes the link.
      int end = Math.max(0, frame.indexOf(": "));
      json.object().member("severity", one.severity().word());
      json.member("place", frame.substring(0, end)).member("rest", frame.substring(end));
      link(one.place().path(), one.place().line(), one.place().column(), json);
      json.endObject();
    }
    json.endArray();
  }

  private void page(Shown shown, Site site, LinkedPage page, JsonWriter json) throws IOException {
    String file = page.source().fromRoot();
    json.name("page").object().member("file", file);
    link(file, 0, 0, json);
    json.member("draft", page.state() == ReviewState.DRAFT ? 1 : 0);
    json.name("rows").array();
    for (PageRows.Row row : PageRows.of(site, page)) {
      json.object().member("name", row.name()).member("text", row.text()).endObject();
    }
    json.endArray();
    problems("findings", shown.problems().of(file), Optional.empty(), json);
    pages("linkedFrom", page.linkedFrom(), site, json);
    pages("usedBy", page.usedBy(), site, json);
    json.endObject();
  }

  private static void drafts(Site site, JsonWriter json) throws IOException {
    List<SourcePath> drafts =
        site.pages().values().stream()
            .filter(page -> page.state() == ReviewState.DRAFT)
            .map(LinkedPage::source)
            .toList();
    pages("drafts", drafts, site, json);
  }

  private static void pages(String name, List<SourcePath> sources, Site site, JsonWriter json)
      throws IOException {
    json.name(name).array();
    for (SourcePath source : sources) {
      String title = site.page(source).map(p -> p.frontMatter().title()).orElse("");
      json.object().member("title", title.isEmpty() ? source.value() : title);
      json.member("href", "/" + source.address().encoded()).endObject();
    }
    json.endArray();
  }

  private void link(String path, int line, int column, JsonWriter json) throws IOException {
    json.member("href", editor.to(path, line, column).orElse(""));
  }
}
