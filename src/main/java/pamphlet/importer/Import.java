package pamphlet.importer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import pamphlet.content.TextDecoder;
import pamphlet.model.Diagnostic;
import pamphlet.model.Parsed;
import pamphlet.model.SourceText;

/** Makes a site from the files of another generator. */
public final class Import {
  private final Generator generator;
  private final SourceFiles source;
  private final KeyMap keys;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final SortedSet<String> used = new TreeSet<>();
  private final ImportReport report;

  private Import(Generator generator, SourceFiles source, KeyMap keys) {
    this.generator = generator;
    this.source = source;
    this.keys = keys;
    this.report = new ImportReport(generator);
  }

  /**
   * A site.
   *
   * @param files its files by path, {@code IMPORT.md} among them, which says what to add
   * @param problems what could not be carried over, with its place in the source
   * @param pages how many of the files are pages
   * @param drafts how many of the pages are drafts
   */
  public record Result(
      SortedMap<String, byte[]> files, List<Diagnostic> problems, int pages, int drafts) {}

  /** The site that a folder becomes. */
  public static Result of(Generator generator, SourceFiles source, KeyMap keys) {
    return new Import(generator, source, keys).run();
  }

  private Result run() {
    Parsed<List<SourcePage>> pages = SourcePages.of(generator, source);
    problems.addAll(pages.problems());
    SourceMap map = new SourceMap(generator, source.names(), pages.value());
    ArticleWriter.Registers registers =
        new ArticleWriter.Registers(
            Register.named("category"), Register.named("person"), Register.numbered("standard"));
    Map<String, SourcePage> sections = new HashMap<>();
    int drafts = 0;
    int written = 0;
    for (SourcePage page : pages.value()) {
      BodyConverter.Result body = BodyConverter.convert(page, map, generator);
      if (page.isSection()) {
        sections.put(Register.named("category").key(page.target().baseName()), page);
      }
      if (!page.isSection() || !body.text().isEmpty()) {
        drafts += write(page, body, registers, map) ? 1 : 0;
        written++;
      }
    }
    used.forEach(file -> put("articles/" + generator.file(file), source.bytes().apply(file)));
    put("pamphlet.yaml", text(new SettingsWriter(settings(), registers, sections).text()));
    put("IMPORT.md", text(report.text(written, used.size())));
    return new Result(files, problems.stream().sorted().distinct().toList(), written, drafts);
  }

  /** Writes a page; tells whether it is a draft. */
  private boolean write(
      SourcePage page,
      BodyConverter.Result body,
      ArticleWriter.Registers registers,
      SourceMap map) {
    ArticleWriter.Result article = ArticleWriter.write(page, body, keys, registers, map);
    put(page.target().fromRoot(), text(article.text()));
    used.addAll(body.files());
    used.addAll(article.files());
    List<Diagnostic> found = new ArrayList<>(article.problems());
    found.addAll(body.problems());
    problems.addAll(found);
    report.add(page, article, found);
    return article.isDraft();
  }

  private Matter settings() {
    for (String name : generator.settingsFiles()) {
      if (source.names().contains(name)) {
        Optional<SourceText> text = TextDecoder.decode(name, source.bytes().apply(name)).value();
        // Whatever else is in them is about the other program.
        return text.map(found -> MatterReader.settings(found).value())
            .orElseGet(() -> new Matter(Map.of(), 0));
      }
    }
    return new Matter(Map.of(), 0);
  }

  private void put(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
