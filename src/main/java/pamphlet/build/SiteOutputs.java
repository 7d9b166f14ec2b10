package pamphlet.build;

import java.util.List;
import pamphlet.render.Output;
import pamphlet.render.Renderer;
import pamphlet.render.Theme;

/** The files of a site without publishing them, for a preview in memory. */
public final class SiteOutputs {
  private SiteOutputs() {}

  /**
   * Every file of a sound site, sorted by kind and address. Their bytes are made when they are
   * asked for, and nothing is written. Own templates are read now, so that what happens to them
   * later does not change these files.
   *
   * @throws pamphlet.render.TemplateProblem if the theme cannot be used
   */
  public static List<Output> of(Analysis analysis, SiteRoot root) {
    Theme theme = Theme.held(root.templates());
    return Renderer.open(
            analysis.site().orElseThrow(), theme, analysis.bodies(), new SiteFiles(root))
        .outputs();
  }
}
