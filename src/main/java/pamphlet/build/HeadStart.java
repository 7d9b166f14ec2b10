package pamphlet.build;

import java.util.concurrent.CompletableFuture;
import pamphlet.check.PageRules;
import pamphlet.markdown.MarkdownCompiler;
import pamphlet.render.Renderer;
import pamphlet.render.Theme;

/**
 * Begins, while one thread reads the settings and the others have nothing to do, what the first
 * page would wait for: classes, the grammar of Markdown, rules, the theme's files. No result
 * depends on it, and what fails here fails again where it is needed, and is told there.
 */
final class HeadStart {
  private HeadStart() {}

  /** Begins on the threads of a build, ahead of its pages. */
  static void begin(Workers workers) {
    workers.begin(MarkdownCompiler::prepare);
    workers.begin(PageRules::new);
  }

  /** Begins to read the theme, when it is known what the next build will recognise it by. */
  static void begin(Workers workers, Theme theme) {
    workers.begin(() -> Renderer.prepare(theme));
    workers.begin(() -> Renderer.prepareLists(theme));
  }

  /** Begins, for a build of changed texts, on a thread beside the one that reads the settings. */
  static void beginTexts(Theme theme) {
    CompletableFuture.runAsync(
        () -> {
          MarkdownCompiler.prepare();
          new PageRules();
          Renderer.prepare(theme);
        });
  }
}
