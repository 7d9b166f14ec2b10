package pamphlet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import pamphlet.check.PageRules;
import pamphlet.check.Prose;
import pamphlet.content.FrontMatterReader;
import pamphlet.content.TextDecoder;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.Parsed;
import pamphlet.model.SourceText;
import pamphlet.search.SearchFile;
import pamphlet.search.SearchIndex;
import pamphlet.search.SearchLanguage;

/** What each stage of a build costs for one article of 8 KB, in microseconds, hot. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-XX:+UseSerialGC",
      "-Djmh.executor=CUSTOM",
      "-Djmh.executor.class=pamphlet.bench.Threads"
    })
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class Stages {
  /** The number of articles that src/bench/stages lays out. */
  private static final int ARTICLES = 100;

  /** Bytes to text. */
  @Benchmark
  public Object decode(Articles articles) {
    Articles.Article article = articles.article();
    return TextDecoder.decode(article.path().fromRoot(), article.bytes());
  }

  /** Text to front matter. */
  @Benchmark
  public Parsed<FrontMatterReader.Result> frontMatter(Articles articles) {
    Articles.Article article = articles.article();
    return articles.frontMatter.read(article.text(), article.path());
  }

  /** Text to HTML with slots, facts and plain text. */
  @Benchmark
  public CompiledPage markdown(Articles articles) {
    Articles.Article article = articles.article();
    SourceText text = article.text();
    FrontMatterReader.Result head = article.head();
    return articles.markdown.compile(text, head.bodyStart(), head.frontMatter(), article.path());
  }

  /** Plain text to words and sentences, with their counts. */
  @Benchmark
  public Object words(Articles articles) {
    return Prose.of(articles.article().page(), articles.vocabulary).stats();
  }

  /** Words to findings. */
  @Benchmark
  public List<Diagnostic> checks(Articles articles) {
    Prose prose = articles.article().prose();
    return articles.rules.check(prose, articles.settings, PageRules.Meter.NONE);
  }

  /** One page of the site from its parts; exercise sheets and the like are pages too. */
  @Benchmark
  public byte[] render(Articles articles) {
    return articles.page().content().bytes();
  }

  /** What a page adds to the reader's search index. */
  @Benchmark
  public byte[] terms(Articles articles) {
    Prose prose = articles.article().prose();
    return articles.terms.read(prose.page().facts(), prose.searched());
  }

  /** The reader's search index, for each article of it. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public List<SearchFile> search(Articles articles) {
    List<SearchFile> files = new ArrayList<>();
    SearchIndex.write(
        articles.linked.listed(),
        articles.analysis.bodies()::terms,
        articles.analysis.bodies().termTable(),
        SearchLanguage.plain("en"),
        files::add);
    return files;
  }
}
