package pamphlet.build;

import java.util.List;
import pamphlet.audit.SiteAudit;
import pamphlet.model.Site;
import pamphlet.render.Output;
import pamphlet.render.Renderer;
import pamphlet.render.Theme;

/**
 * Makes every output of a sound site and keeps none, to find what only finished pages show:
 * mistakes in templates and missing interface words. The built-in theme in its own language has
 * none, so most sites need no rehearsal.
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

  /** Whether something could be found: the site is sound, and its look or language is its own. */
  public boolean isNeeded() {
    return analysis.isSound()
        && (options.root().templates().isPresent() || !language().equals(OWN_LANGUAGE));
  }

  private String language() {
    return analysis.site().orElseThrow().settings().language().split("-", 2)[0];
  }

  /**
   * Makes the outputs.
   *
   * @throws pamphlet.render.TemplateProblem if a template is broken
   * @throws pamphlet.audit.PageFaults if a finished page must not be published
   */
  public void run(Workers workers) {
    Site site = analysis.site().orElseThrow();
    Theme theme = Theme.of(options.root().templates());
    Renderer renderer =
        Renderer.open(site, theme, analysis.bodies(), new SiteFiles(options.root()));
    List<Output> outputs = renderer.outputs(Renderer.kinds());
    SiteAudit audit = new SiteAudit(site);
    audit.expect(outputs.stream().map(Output::address).toList());
    workers.each(outputs, output -> audit.look(output.address(), output.content().bytes()));
    audit.conclude(
        options.output().getFileName() + "/", wanted -> OutputPlan.bytes(outputs, wanted));
  }
}
