package pamphlet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pamphlet.build.Analysis;
import pamphlet.build.BuildOptions;
import pamphlet.build.SiteAnalyzer;
import pamphlet.build.SiteRoot;
import pamphlet.build.Workers;
import pamphlet.check.PageRules;
import pamphlet.check.Prose;
import pamphlet.content.FrontMatterReader;
import pamphlet.content.SourceTree;
import pamphlet.content.TextDecoder;
import pamphlet.markdown.CompileOptions;
import pamphlet.markdown.MarkdownCompiler;
import pamphlet.markdown.ParseThread;
import pamphlet.model.CompiledPage;
import pamphlet.model.Settings;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;
import pamphlet.render.Output;
import pamphlet.render.Renderer;
import pamphlet.render.Theme;
import pamphlet.search.TermReader;
import pamphlet.search.TermTable;
import pamphlet.words.Vocabulary;

/** The articles of a site, after each stage: what the next one starts from. */
@State(Scope.Benchmark)
public class Articles {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  /** The folder of the site; src/bench/stages makes one. */
  @Param({"target/bench/site"})
  public String site;

  /** What is known of one article after each stage. */
  record Article(
      byte[] bytes,
      SourcePath path,
      SourceText text,
      FrontMatterReader.Result head,
      CompiledPage page,
      Prose prose) {}

  final PageRules rules = new PageRules();
  final Vocabulary vocabulary = Prose.vocabulary();
  final List<Article> all = new ArrayList<>();
  Settings settings;
  Site linked;
  Analysis analysis;
  FrontMatterReader frontMatter;
  MarkdownCompiler markdown;
  TermReader terms;
  List<Output> pages;
  private int next;

  /** Another article each time, so that no branch is learned by heart. */
  Article article() {
    next = next + 1 == all.size() ? 0 : next + 1;
    return all.get(next);
  }

  /** Another page each time. */
  Output page() {
    next = next + 1 == pages.size() ? 0 : next + 1;
    return pages.get(next);
  }

  /** Takes the site through all stages once. */
  @Setup(Level.Trial)
  public void read() throws Exception {
    SiteRoot root = new SiteRoot(Path.of(site).toAbsolutePath().normalize());
    BuildOptions options =
        new BuildOptions(root, root.output(), Optional.empty(), TODAY, false, false, 1);
    try (Workers workers = new Workers(1)) {
      analysis = new SiteAnalyzer(options, workers).analyze();
    }
    linked = analysis.site().orElseThrow();
    settings = linked.settings();
    terms = new TermReader(settings, new TermTable(), vocabulary);
    frontMatter = new FrontMatterReader(settings);
    markdown = new MarkdownCompiler(new CompileOptions(settings.phones().keySet()));
    // On such a thread as a build's, because any other starts one for each article.
    var thread = Executors.newSingleThreadExecutor(ParseThread::new);
    thread.submit(() -> compile(root)).get();
    thread.shutdown();
    pages =
        Renderer.open(linked, Theme.of(Optional.empty()), analysis.bodies(), null)
            .outputs()
            .stream()
            .filter(output -> output.kind() == Output.Kind.PAGE)
            .toList();
  }

  private Void compile(SiteRoot root) throws IOException {
    for (SourcePath path : SourceTree.scan(root.articles()).value().markdown()) {
      byte[] bytes = Files.readAllBytes(root.folder().resolve(path.fromRoot()));
      SourceText text = TextDecoder.decode(path.fromRoot(), bytes).value().orElseThrow();
      FrontMatterReader.Result head = frontMatter.read(text, path).value();
      CompiledPage page = markdown.compile(text, head.bodyStart(), head.frontMatter(), path);
      all.add(new Article(bytes, path, text, head, page, Prose.of(page, vocabulary)));
    }
    return null;
  }
}
