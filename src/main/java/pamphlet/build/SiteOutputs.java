package pamphlet.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageBody;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Renderer;
import pamphlet.render.Theme;

/** The files of a site without publishing them, for a preview in memory. */
public final class SiteOutputs {
  private final Renderer renderer;
  private final List<OutputKind> kinds = Renderer.kinds();

  private SiteOutputs(Renderer renderer) {
    this.renderer = renderer;
  }

  /**
   * Prepares the files of a sound site. Own templates are read now, so that what happens to them
   * later does not change these files.
   *
   * @throws pamphlet.render.TemplateProblem if the theme cannot be used
   */
  public static SiteOutputs of(Analysis analysis, SiteRoot root) {
    Theme theme = Theme.held(root.templates());
    return new SiteOutputs(
        Renderer.open(
            analysis.site().orElseThrow(), theme, analysis.bodies(), new SiteFiles(root)));
  }

  /** The page of one source file; nothing if it has no page with a text of its own. */
  public Optional<Output> page(LinkedPage page) {
    return renderer.page(kinds, page);
  }

  /** The files whose bytes are made one by one, when they are asked for. */
  public List<Output> single() {
    return outputs(kind -> kind.together().isEmpty());
  }

  /**
   * The page of one source file with another text than it had; nothing if it has no page with a
   * text of its own.
   *
   * @param page the page
   * @param body its new text
   */
  public Optional<Output> page(LinkedPage page, PageBody body) {
    return renderer.page(kinds, page, body.html());
  }

  /** The files that are made all together at some cost, such as the search index. */
  public List<Output> together() {
    return outputs(kind -> kind.together().isPresent());
  }

  private List<Output> outputs(Predicate<OutputKind> wanted) {
    return renderer.outputs(kinds.stream().filter(wanted).toList());
  }
}
