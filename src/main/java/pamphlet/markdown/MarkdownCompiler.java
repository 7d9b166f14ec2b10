package pamphlet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.Fragment;
import pamphlet.model.FrontMatter;
import pamphlet.model.PageBody;
import pamphlet.model.PageFacts;
import pamphlet.model.ProseStats;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/**
 * Compiles the body of one article: text to HTML with slots, facts and problems. Pure and without
 * state of its own, so one compiler serves all threads.
 */
public final class MarkdownCompiler {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final CompileOptions options;
  private final Function<Compilation, LinkResolver> resolvers;

  /** A compiler for one edition. */
  public MarkdownCompiler(CompileOptions options) {
    this(options, LinkTargets::new);
  }

  /** With another way to read addresses, for comparison with CommonMark's examples. */
  MarkdownCompiler(CompileOptions options, Function<Compilation, LinkResolver> resolvers) {
    this.options = options;
    this.resolvers = resolvers;
  }

  /** Makes ready what the first text would wait for. For a thread that has nothing else to do. */
  public static void prepare() {
    MarkedText text = MarkedText.of("A *text*.\n");
    ParseThread.call(() -> Grammar.parse(new GuardedText(text, TIMEOUT.toNanos())));
  }

  /**
   * Compiles the body of an article. Runs on the caller's thread if that is a {@link ParseThread}.
   *
   * @param text the whole file
   * @param bodyStart where the body starts in it, behind the front matter
   * @param frontMatter what the front matter says, for the facts
   * @param source the file's path
   * @return the page with the problems of its body only; a body over a limit is left out and
   *     reported
   */
  public CompiledPage compile(
      SourceText text, int bodyStart, FrontMatter frontMatter, SourcePath source) {
    Optional<Diagnostic> tooLong = Limits.checkLength(text, bodyStart);
    if (tooLong.isPresent()) {
      return refused(frontMatter, source, List.of(tooLong.get()));
    }
    MarkedText body = MarkedText.of(text.text().substring(bodyStart));
    Optional<Diagnostic> broken = Limits.check(text, body);
    if (broken.isPresent()) {
      return refused(frontMatter, source, List.of(broken.get()));
    }
    Compilation page = new Compilation(text, body, source, options);
    return ParseThread.call(() -> guarded(page, frontMatter));
  }

  private CompiledPage guarded(Compilation page, FrontMatter frontMatter) {
    try {
      return compile(page, frontMatter);
    } catch (Refusal e) {
      return refused(page, frontMatter, e);
    } catch (StackOverflowError e) {
      return refused(page, frontMatter, new Refusal(Refusal.Reason.TOO_DEEP, 0));
    }
  }

  private CompiledPage compile(Compilation page, FrontMatter frontMatter) {
    Node document = Grammar.parse(new GuardedText(page.marked, TIMEOUT.toNanos()));
    TreeRenderer renderer = new TreeRenderer(page, resolvers.apply(page));
    Fragment html = renderer.render(document);
    PageBody body = new PageBody(html, renderer.text.blocks(), page.lists, page.allowances);
    return new CompiledPage(facts(page, frontMatter), body, page.sortedProblems());
  }

  private static PageFacts facts(Compilation page, FrontMatter frontMatter) {
    return new PageFacts(
        page.path,
        frontMatter,
        page.headings,
        page.anchors.all(),
        page.links,
        page.images,
        page.facts,
        page.steps,
        ProseStats.NONE);
  }

  private static CompiledPage refused(Compilation page, FrontMatter frontMatter, Refusal refusal) {
    page.problems.add(refusal.diagnostic(page));
    return refused(frontMatter, page.path, page.sortedProblems());
  }

  private static CompiledPage refused(
      FrontMatter frontMatter, SourcePath source, List<Diagnostic> problems) {
    PageFacts facts =
        new PageFacts(
            source,
            frontMatter,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            ProseStats.NONE);
    return new CompiledPage(facts, PageBody.EMPTY, problems);
  }
}
