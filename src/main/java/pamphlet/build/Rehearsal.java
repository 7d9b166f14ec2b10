package pamphlet.build;

import java.io.IOException;
import java.util.List;
import pamphlet.audit.SiteAudit;
import pamphlet.model.Site;
import pamphlet.render.Output;
import pamphlet.render.Renderer;
import pamphlet.render.Theme;

/**
 * Makes every output of a sound site and keeps none, to find what only finished pages show:
 * mistakes in templates, missing interface words, and what the site's host cannot do. The built-in
 * theme in its own language has none, so most sites need no rehearsal.
 */
public final class Rehearsal {
  private static final String OWN_LANGUAGE = "en";

  private final BuildOptions options;
  private final Analysis analysis;

  /**
   * @param options what a build would do
   * @param analysis what is known of the site
   */
  public Rehearsal(BuildOptions options, Analysis analysis) {
    this.options = options;
    this.analysis = analysis;
  }

  /**
   * Makes the outputs, if finished pages could show more than is known.
   *
   * @return the analysis with what the site's host cannot do
   * @throws IOException if a file cannot be read
   * @throws pamphlet.render.TemplateProblem if a template is broken
   * @throws pamphlet.audit.PageFaults if a finished page must not be published
   */
  public Analysis run(Workers workers) throws IOException {
    return isNeeded() ? rehearse(workers) : analysis;
  }

  /** Whether the site is sound, and its look, language or host is its own. */
  private boolean isNeeded() {
    return analysis.isSound() && (isOwnLook() || Hosting.isNeeded(options, site()));
  }

  private boolean isOwnLook() {
    String language = site().settings().language().split("-", 2)[0];
    return options.root().templates().isPresent() || !language.equals(OWN_LANGUAGE);
  }

  private Site site() {
    return analysis.site().orElseThrow();
  }

  private Analysis rehearse(Workers workers) throws IOException {
    Theme theme = Theme.of(options.root().templates());
    Renderer renderer =
        Renderer.open(site(), theme, analysis.bodies(), new SiteFiles(options.root()));
    List<Output> plain = renderer.outputs(Renderer.kinds());
    FormerPages pages = FormerPages.of(options.root(), site(), plain, renderer);
    Hosting hosting = Hosting.of(options, site(), pages);
    Analysis judged = analysis.with(hosting.problems());
    if (judged.isSound() && isOwnLook()) {
      look(hosting.outputs(), workers);
    }
    return judged;
  }

  private void look(List<Output> outputs, Workers workers) {
    SiteAudit audit = new SiteAudit(site());
    audit.expect(outputs.stream().map(Output::address));
    workers.each(outputs, output -> audit.look(output.address(), output.content().bytes()));
    audit.conclude(
        options.output().getFileName() + "/", wanted -> OutputPlan.bytes(outputs, wanted));
  }
}
