package pamphlet.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import pamphlet.audit.SiteAudit;
import pamphlet.build.Timings.Kind;
import pamphlet.model.Site;
import pamphlet.publish.Publication;
import pamphlet.publish.PublishReport;
import pamphlet.publish.PublishTarget;
import pamphlet.render.Output;
import pamphlet.render.Renderer;
import pamphlet.render.Theme;
import pamphlet.state.Key;
import pamphlet.state.Known;

/**
 * Builds a site: analyses it and, if it is sound, renders and publishes every output that the last
 * build does not have already.
 */
public final class SiteBuilder {
  private final BuildOptions options;
  private final Timings timings;
  private final Optional<Consumer<Analysis>> beside;
  private final Theme theme;

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
    this(options, timings, Optional.empty());
  }

  /**
   * @param options what to do
   * @param timings where the time is noted
   * @param beside hears what was found in a sound site, on a thread beside the one that publishes
   *     it; is done with it when the build ends well
   */
  public SiteBuilder(BuildOptions options, Timings timings, Optional<Consumer<Analysis>> beside) {
    this.options = options;
    this.timings = timings;
    this.beside = beside;
    this.theme = Theme.of(options.root().templates());
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
    try (Workers workers = new Workers(options.workers(), timings.progress())) {
      HeadStart.begin(workers);
      StateStore store = new StateStore(options);
      Sources sources = Sources.look(options.root()).toRemember(options);
      Known known =
          options.clean()
              ? Known.nothing()
              : timings.stage("recall the last build", () -> store.load(workers));
      try (Remembering memo = new Remembering(store, sources, options, workers)) {
        Built built = build(workers, known, Optional.empty(), Optional.of(memo));
        timings.run(Kind.STAGE, "remember this build", () -> memo.end(built));
        return built.report();
      }
    }
  }

  /**
   * What a round of builds did.
   *
   * @param report what to tell
   * @param round what was found, and what the next round should know
   * @param outputs the outputs as they stand now; absent if errors stopped the build
   */
  record Built(BuildReport report, Round round, Optional<OutputFolder> outputs) {
    private static Built stopped(BuildReport report, Round round) {
      return new Built(report, round, Optional.empty());
    }

    /** What tells the next build whether anything changed, given the sources. */
    Optional<Unchanged.Head> head(Optional<FolderSum> read) {
      return outputs.flatMap(after -> Unchanged.head(report, read, after));
    }
  }

  /** As {@link #build()}, with the threads and the knowledge of earlier rounds; keeps nothing. */
  Built build(Workers workers, Known known, Optional<Memory> memory) throws IOException {
    return build(workers, known, memory, Optional.empty());
  }

  private Built build(
      Workers workers, Known known, Optional<Memory> memory, Optional<Remembering> memo)
      throws IOException {
    // Before the theme is read: of a file that is saved in between, the next build must not think
    // that it is what these outputs were made with.
    Key look = Surroundings.look(options.root());
    HeadStart.begin(workers, theme);
    SiteAnalyzer analyzer = new SiteAnalyzer(options, workers, known, memory, timings);
    Round round = memo.isPresent() ? analyzer.onlyRound() : analyzer.round();
    Analysis analysis = round.analysis();
    if (!analysis.isSound()) {
      return Built.stopped(stopped(analysis), round);
    }
    clearAway(analysis);
    Renderer renderer = timings.stage("prepare templates", () -> renderer(analysis));
    OutputKeys keys =
        new OutputKeys(
            analysis.site().orElseThrow(),
            round.known().pages(),
            round.files(),
            Surroundings.key(round.known().settings(), look),
            renderer.overview());
    PublishTarget target =
        new PublishTarget(options.output(), options.root().folder(), options.clean(), false);
    OutputPlan plan =
        new OutputPlan(keys, round.known(), timings, isLarge(analysis), options.verifies());
    Consumer<Analysis> whenStaged =
        judged -> memo.ifPresent(m -> m.begin(judged, renderer.overview(), round));
    BuildReport report = publish(analysis, plan, renderer, target, workers, whenStaged);
    if (report.published().isEmpty()) {
      return Built.stopped(report, round);
    }
    OutputFolder after = look(analysis);
    Known more = plan.published(report.published().get(), after);
    return new Built(report, round.with(more), Optional.of(after));
  }

  /** Of a large site no output is remembered, so that nobody asks for the stamp of one. */
  private OutputFolder look(Analysis analysis) {
    return isLarge(analysis) ? OutputFolder.lookBriefly(options) : OutputFolder.look(options);
  }

  private BuildReport stopped(Analysis analysis) {
    return new BuildReport(analysis, Optional.empty(), options.output());
  }

  private Renderer renderer(Analysis analysis) {
    return Renderer.open(
        analysis.site().orElseThrow(), theme, analysis.bodies(), new SiteFiles(options.root()));
  }

  private BuildReport publish(
      Analysis analysis,
      OutputPlan plan,
      Renderer renderer,
      PublishTarget target,
      Workers workers,
      Consumer<Analysis> whenStaged)
      throws IOException {
    try (Publication publication = Publication.open(target)) {
      plan.begin(publication, timings.stage("look at outputs", () -> look(analysis)));
      Staged staged = stage(analysis, plan, renderer, workers);
      if (!staged.judged().isSound()) {
        return stopped(staged.judged());
      }
      clearAway(analysis);
      whenStaged.accept(staged.judged());
      Optional<Supplier<Analysis>> heard = beside.map(to -> tell(to, staged.judged(), workers));
      PublishReport published = timings.stage("publish", publication::commit);
      heard.ifPresent(Supplier::get);
      List<String> notes = new ArrayList<>(staged.notes());
      notes.addAll(staged.hosting().notes());
      notes.addAll(staged.hosting().writeAside(options.root()));
      return new BuildReport(staged.judged(), Optional.of(published), options.output(), notes);
    }
  }

  private static Supplier<Analysis> tell(
      Consumer<Analysis> listener, Analysis found, Workers workers) {
    return workers.start(
        () -> {
          listener.accept(found);
          return found;
        });
  }

  /**
   * What is left when all outputs wait to be published. Nobody holds the outputs themselves any
   * more, nor what was seen of them, which takes a kilobyte for each page.
   *
   * @param judged the analysis with what the host cannot do; nothing was staged if it is not sound
   * @param notes what happened without anybody asking for it
   * @param hosting what the host needs beside the site
   */
  private record Staged(Analysis judged, List<String> notes, Hosting hosting) {}

  private Staged stage(Analysis analysis, OutputPlan plan, Renderer renderer, Workers workers)
      throws IOException {
    Site site = analysis.site().orElseThrow();
    OutputPlan.Listed listed =
        timings.stage("list outputs", () -> list(analysis, plan, renderer, workers));
    FormerPages pages = FormerPages.of(options.root(), site, listed.single(), renderer);
    Hosting hosting = Hosting.of(options, site, pages);
    Analysis judged = analysis.with(hosting.problems());
    if (judged.isSound()) {
      OutputPlan.Listed outputs = new OutputPlan.Listed(hosting.outputs(), listed.together());
      render(outputs, plan, audit(analysis, site), workers);
    }
    return new Staged(judged, pages.notes(), hosting.withoutOutputs());
  }

  /** The search index of a huge site is made before its pages: both together need more memory. */
  private OutputPlan.Listed list(
      Analysis analysis, OutputPlan plan, Renderer renderer, Workers workers) throws IOException {
    OutputPlan.Listed listed = plan.list(renderer, workers);
    boolean mayFollow =
        !BuildOptions.isHuge(analysis.files())
            && !FormerPages.mayBe(options.root())
            && !Hosting.isNeeded(options, analysis.site().orElseThrow());
    return mayFollow ? listed : listed.complete();
  }

  /**
   * Frees what the stages of a large site left behind. The collector that small and quick runs gain
   * from would let it lie until a quarter of the machine's memory is full.
   */
  private void clearAway(Analysis analysis) {
    if (isLarge(analysis)) {
      timings.run(Kind.STAGE, "clear away", System::gc);
    }
  }

  private static SiteAudit audit(Analysis analysis, Site site) {
    return new SiteAudit(site, bytes -> analysis.bodies().aside(bytes)::bytes);
  }

  private boolean isLarge(Analysis analysis) {
    return options.isLarge(analysis.files());
  }

  private void render(OutputPlan.Listed listed, OutputPlan plan, SiteAudit audit, Workers workers) {
    List<Output> together = new ArrayList<>();
    timings.run(
        Kind.STAGE,
        "render and stage",
        () -> {
          hand(listed.single(), plan, audit, workers);
          together.addAll(listed.together().get());
          hand(together, plan, audit, workers);
        });
    List<Output> outputs = new Joined<>(List.of(listed.single(), together));
    timings.run(Kind.STAGE, "check links of pages", () -> conclude(audit, outputs));
  }

  private static void hand(
      List<Output> outputs, OutputPlan plan, SiteAudit audit, Workers workers) {
    audit.expect(outputs.stream().map(Output::address));
    workers.each(outputs, output -> plan.hand(output, audit));
  }

  private void conclude(SiteAudit audit, List<Output> outputs) {
    String folder = options.output().getFileName() + "/";
    audit.conclude(folder, wanted -> OutputPlan.bytes(outputs, wanted));
  }
}
