package pamphlet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pamphlet.build.Timings.Kind;
import pamphlet.check.PageRules;
import pamphlet.check.Prose;
import pamphlet.content.FileInfo;
import pamphlet.content.FrontMatterReader;
import pamphlet.content.TextDecoder;
import pamphlet.content.TurnedText;
import pamphlet.markdown.CompileOptions;
import pamphlet.markdown.MarkdownCompiler;
import pamphlet.model.Allowance;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.FrontMatter;
import pamphlet.model.PageBody;
import pamphlet.model.Parsed;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;
import pamphlet.model.Status;
import pamphlet.state.KnownPage;
import pamphlet.words.Vocabulary;

/** Turns one Markdown file into a compiled page. Reads nothing but that file. */
final class PageCompiler {
  private final SiteRoot root;
  private final Settings settings;
  private final Timings timings;
  private final FrontMatterReader frontMatter;
  private final MarkdownCompiler markdown;
  private final PageRules rules = new PageRules();
  private final PageRules.Meter meter;
  private final Vocabulary vocabulary = Prose.vocabulary();

  /** As the other one, with fingerprints of the reviewed texts. */
  PageCompiler(SiteRoot root, Settings settings, Timings timings) {
    this(root, settings, timings, true);
  }

  /**
   * @param settings the site's settings
   * @param timings where the time is noted
   * @param hasFingerprints whether anybody will ask for fingerprints of the reviewed texts
   */
  PageCompiler(SiteRoot root, Settings settings, Timings timings, boolean hasFingerprints) {
    this.root = root;
    this.settings = settings;
    this.timings = timings;
    this.meter =
        timings.isOn()
            ? (rule, nanos) -> timings.add(Kind.CHECK, SiteAnalyzer.name(rule), nanos)
            : PageRules.Meter.NONE;
    this.frontMatter = new FrontMatterReader(settings, hasFingerprints);
    this.markdown = new MarkdownCompiler(new CompileOptions(settings.phones().keySet()));
  }

  /** The words of all pages read so far. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Gives back the room of the words, when few pages or none are left to compile. */
  void forgetWords() {
    vocabulary.forget();
  }

  /**
   * The page of a file, taken over from an earlier round if it can be.
   *
   * @param bodies takes the page's text, if the page is compiled now
   */
  KnownPage page(SourcePath source, FileInfo file, PageStore store, Bodies bodies) {
    return timings.measure(
        Kind.FILE,
        source.fromRoot(),
        () ->
            store.page(
                source,
                file,
                path -> timings.measure(Kind.STEP, "read files", () -> read(path)),
                bytes -> compile(source, bytes, bodies)));
  }

  /** The text of a page that was taken over. */
  PageBody body(SourcePath source) {
    return compile(source, read(source)).page().map(CompiledPage::body).orElse(PageBody.EMPTY);
  }

  /**
   * What a file holds now, with its problems as this site judges them.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  Compiled judged(SourcePath source) {
    return compile(source, read(source)).judged(settings);
  }

  private Compiled compile(SourcePath source, byte[] bytes, Bodies bodies) {
    Compiled compiled = compile(source, bytes);
    compiled
        .page()
        .ifPresent(
            page ->
                timings.run(
                    Kind.STEP,
                    "keep texts, find search terms",
                    () -> bodies.put(source, page, compiled.text())));
    return compiled.judged(settings);
  }

  /** What comes of a file, before the site judges it. */
  Compiled compile(SourcePath source, byte[] bytes) {
    Parsed<Optional<SourceText>> text = TextDecoder.decode(source.fromRoot(), bytes);
    return text.value()
        .map(decoded -> compile(source, decoded, text.problems()))
        .orElseGet(() -> new Compiled(Optional.empty(), List.of(), text.problems()));
  }

  /** The page that a decoded text becomes. */
  Compiled compile(SourcePath source, SourceText text, List<Diagnostic> earlier) {
    List<Diagnostic> problems = new ArrayList<>(earlier);
    Parsed<FrontMatterReader.Result> head =
        timings.measure(Kind.STEP, "front matter", () -> frontMatter.read(text, source));
    problems.addAll(head.problems());
    CompiledPage page =
        timings.measure(
            Kind.STEP,
            "Markdown",
            () ->
                markdown.compile(
                    text, head.value().bodyStart(), head.value().frontMatter(), source));
    problems.addAll(page.problems());
    problems.addAll(TurnedText.find(text, problems));
    Prose prose = timings.measure(Kind.STEP, "find words", () -> counted(page, head.value()));
    problems.addAll(timings.measure(Kind.STEP, "check pages", () -> ruleFindings(prose)));
    return new Compiled(Optional.of(prose.page()), prose.searched(), problems);
  }

  private Prose counted(CompiledPage page, FrontMatterReader.Result head) {
    Prose prose = Prose.of(page, vocabulary);
    return prose.of(page.facts().withStats(prose.stats()).withReviewedHash(head.reviewedHash()));
  }

  /**
   * A draft may still be rough: its mistakes are reported, its style is not. A page without a title
   * could not be read, and what rules say of it would be noise.
   */
  private List<Diagnostic> ruleFindings(Prose prose) {
    CompiledPage page = prose.page();
    FrontMatter head = page.facts().frontMatter();
    if (head.lifecycle().status() == Status.DRAFT || head.title().isEmpty()) {
      return List.of();
    }
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic found : rules.check(prose, settings, meter)) {
      if (!isAllowed(found, page.body().allowances())) {
        settings.checks().apply(found).ifPresent(kept::add);
      }
    }
    return kept;
  }

  private static boolean isAllowed(Diagnostic found, List<Allowance> allowances) {
    for (Allowance allowance : allowances) {
      if (allowance.covers(found)) {
        return true;
      }
    }
    return false;
  }

  /** The bytes of a file. */
  byte[] read(SourcePath source) {
    try {
      return root.read(source.fromRoot(), TextDecoder.MAX_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(source.fromRoot(), e);
    }
  }
}
