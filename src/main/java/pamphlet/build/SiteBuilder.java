package pamphlet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import pamphlet.audit.SiteAudit;
import pamphlet.build.Timings.Kind;
import pamphlet.model.Site;
import pamphlet.publish.Phase;
import pamphlet.publish.Publication;
import pamphlet.publish.PublishReport;
import pamphlet.publish.PublishTarget;
import pamphlet.render.Output;
import pamphlet.render.Renderer;
import pamphlet.render.Theme;

/** Builds a site: analyses it and, if it is sound, renders and publishes every output. */
public final class SiteBuilder {
  private final BuildOptions options;
  private final Timings timings;

  /**
   * @param options what to do
   */
  public SiteBuilder(BuildOptions options) {
    this(options, Timings.OFF);
  }

  /**
   * @param options what to do
   * @param timings where the time is noted
   */
  public SiteBuilder(BuildOptions options, Timings timings) {
    this.options = options;
    this.timings = timings;
  }

  /**
   * Builds. Errors in the content stop it before anything is written.
   *
   * @throws IOException if a file cannot be read
   * @throws pamphlet.publish.PublishException if the output cannot be written
   * @throws pamphlet.render.TemplateProblem if a template is broken
   * @throws pamphlet.audit.PageFaults if a finished page must not be published
   */
  public BuildReport build() throws IOException {
    try (Workers workers = new Workers(options.workers())) {
      return build(workers, CompileCache.none());
    }
  }

  /** As {@link #build()}, with the threads and the pages of earlier rounds. */
  BuildReport build(Workers workers, CompileCache cache) throws IOException {
    Analysis analysis = new SiteAnalyzer(options, workers, cache, timings).analyze();
    if (!analysis.isSound()) {
      return new BuildReport(analysis, Optional.empty(), options.output());
    }
    List<Output> outputs =
        timings.stage(
            "prepare templates", () -> outputs(analysis.site().orElseThrow(), analysis.bodies()));
    Hosting hosting = Hosting.of(options, analysis.site().orElseThrow(), outputs);
    Analysis judged = analysis.with(hosting.problems());
    if (!judged.isSound()) {
      return new BuildReport(judged, Optional.empty(), options.output());
    }
    SiteAudit audit = new SiteAudit(judged.site().orElseThrow());
    PublishReport published = publish(hosting.outputs(), audit, workers);
    List<String> aside = hosting.writeAside(options.root());
    return new BuildReport(judged, Optional.of(published), options.output(), aside);
  }

  private List<Output> outputs(Site site, Bodies bodies) {
    Theme theme = Theme.of(options.root().templates());
    return Renderer.open(site, theme, bodies::body, new SiteFiles(options.root())).outputs();
  }

  private PublishReport publish(List<Output> outputs, SiteAudit audit, Workers workers)
      throws IOException {
    PublishTarget target =
        new PublishTarget(options.output(), options.root().folder(), options.clean(), false);
    try (Publication publication = Publication.open(target)) {
      timings.run(
          Kind.STAGE,
          "render and stage",
          () -> workers.each(outputs, output -> put(publication, audit, output)));
      timings.run(Kind.STAGE, "check links of pages", () -> conclude(audit, outputs));
      return timings.stage("publish", publication::commit);
    }
  }

  private void put(Publication publication, SiteAudit audit, Output output) {
    try {
      byte[] bytes = timings.measure(Kind.STEP, "render", output.content()::bytes);
      timings.run(Kind.STEP, "check pages", () -> audit.look(output.address(), bytes));
      timings.run(
          Kind.STEP, "stage", () -> publication.put(output.address(), phase(output), bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void conclude(SiteAudit audit, List<Output> outputs) {
    String folder = options.output().getFileName() + "/";
    audit.conclude(
        folder,
        wanted ->
            outputs.stream()
                .filter(output -> output.address().equals(wanted))
                .findFirst()
                .orElseThrow()
                .content()
                .bytes());
  }

  private static Phase phase(Output output) {
    return Phase.valueOf(output.kind().name());
  }
}
