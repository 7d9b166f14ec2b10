package pamphlet.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pamphlet.audit.SiteAudit;
import pamphlet.build.Timings.Kind;
import pamphlet.model.Site;
import pamphlet.publish.Publication;
import pamphlet.publish.PublishReport;
import pamphlet.publish.PublishTarget;
import pamphlet.render.Output;
import pamphlet.render.Renderer;
import pamphlet.render.Theme;
import pamphlet.state.Known;

/**
 * Builds a site: analyses it and, if it is sound, renders and publishes every output that the last
 * build does not have already.
 */
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
      StateStore store = new StateStore(options);
      Known known =
          options.clean()
              ? Known.nothing()
              : timings.stage("recall the last build", () -> store.load(workers));
      Built built = build(workers, known);
      timings.run(Kind.STAGE, "remember this build", () -> store.save(built.known(), workers));
      return built.report();
    }
  }

  /**
   * What a round of builds did.
   *
   * @param report what to tell
   * @param known what the next round should know
   */
  record Built(BuildReport report, Known known) {}

  /** As {@link #build()}, with the threads and the knowledge of earlier rounds. */
  Built build(Workers workers, Known known) throws IOException {
    Round round = new SiteAnalyzer(options, workers, known, timings).round();
    Analysis analysis = round.analysis();
    if (!analysis.isSound()) {
      return stopped(analysis, round);
    }
    Renderer renderer = timings.stage("prepare templates", () -> renderer(analysis));
    OutputKeys keys =
        new OutputKeys(
            analysis.site().orElseThrow(),
            round.known().pages(),
            round.files(),
            Surroundings.key(options.root(), round.known().settings()),
            renderer.overview());
    PublishTarget target =
        new PublishTarget(options.output(), options.root().folder(), options.clean(), false);
    try (Publication publication = Publication.open(target)) {
      OutputFolder folder =
          timings.stage(
              "look at outputs",
              () -> OutputFolder.look(options.output(), Moment.now(options.root())));
      OutputPlan plan = new OutputPlan(keys, round.known(), folder, publication, timings);
      return publish(round, plan, renderer, publication, workers);
    }
  }

  private Built stopped(Analysis analysis, Round round) {
    return new Built(new BuildReport(analysis, Optional.empty(), options.output()), round.known());
  }

  private Renderer renderer(Analysis analysis) {
    Theme theme = Theme.of(options.root().templates());
    return Renderer.open(
        analysis.site().orElseThrow(),
        theme,
        analysis.bodies()::body,
        new SiteFiles(options.root()));
  }

  private Built publish(
      Round round, OutputPlan plan, Renderer renderer, Publication publication, Workers workers)
      throws IOException {
    Site site = round.analysis().site().orElseThrow();
    List<Output> plain = timings.stage("list outputs", () -> plan.list(renderer));
    FormerPages pages = FormerPages.of(options.root(), site, plain, renderer);
    Hosting hosting = Hosting.of(options, site, pages);
    Analysis judged = round.analysis().with(hosting.problems());
    if (!judged.isSound()) {
      return stopped(judged, round);
    }
    SiteAudit audit = new SiteAudit(site);
    timings.run(
        Kind.STAGE,
        "render and stage",
        () -> workers.each(hosting.outputs(), output -> plan.hand(output, audit)));
    timings.run(Kind.STAGE, "check links of pages", () -> conclude(audit, hosting.outputs()));
    PublishReport published = timings.stage("publish", publication::commit);
    List<String> notes = new ArrayList<>(pages.notes());
    notes.addAll(hosting.writeAside(options.root()));
    return new Built(
        new BuildReport(judged, Optional.of(published), options.output(), notes),
        plan.published(published, Moment.now(options.root())));
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
}
