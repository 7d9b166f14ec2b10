package pamphlet.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import pamphlet.model.Site;
import pamphlet.state.Known;

/**
 * Builds or checks one site again and again in one process, as a live preview does, and keeps from
 * round to round what did not change. Whatever was edited in between, a round gives the same
 * outputs and the same findings, byte for byte, as a clean build would.
 *
 * <p>A round reads the files of the site itself; nobody has to say what changed. What a round
 * changed stands in its report: {@link BuildReport#published()} lists the addresses that were
 * written and removed, and is absent if errors stopped the round, which leaves the outputs of the
 * last good one in place. {@link BuildReport#analysis()} has all findings and, unless the settings
 * could not be read, the site.
 *
 * <p>Rounds must not overlap: a caller with several threads lets one of them build. All rounds of
 * one object are of one site and one output folder; the day and the drafts may differ.
 */
public final class Incremental implements AutoCloseable {
  private final Workers workers;
  private Known known = Known.nothing();
  private Optional<Memory> memory = Optional.empty();

  /** For glances, which do not wait for a round. */
  private final Workers aside = new Workers(1);

  private volatile Optional<Round> last = Optional.empty();

  /**
   * Begins without any knowledge, so the first round takes as long as a build.
   *
   * @param workers how many threads share the work, at least 1
   */
  public Incremental(int workers) {
    this.workers = new Workers(workers);
  }

  /**
   * One round: brings the output up to date with the files of the site.
   *
   * @param options what to do; {@code workers} plays no part
   * @throws IOException if a file cannot be read; the next round may succeed
   * @throws pamphlet.publish.PublishException if the output cannot be written
   * @throws pamphlet.render.TemplateProblem if a template is broken
   * @throws pamphlet.audit.PageFaults if a finished page must not be published
   */
  public BuildReport build(BuildOptions options) throws IOException {
    SiteBuilder.Built built = new SiteBuilder(options).build(workers, known, memory);
    known = built.round().known();
    memory = built.round().memory();
    return built.report();
  }

  /**
   * One round that writes nothing.
   *
   * @param options what to check; {@code output} and {@code workers} play no part
   * @param timings where the time is noted
   * @throws IOException if a file cannot be read; the next round may succeed
   */
  public Analysis analyze(BuildOptions options, Timings timings) throws IOException {
    Round round = new SiteAnalyzer(options, workers, known, memory, timings).round();
    known = round.known();
    memory = round.memory();
    last = Optional.of(round);
    return round.analysis();
  }

  /**
   * Looks at the finished pages after a round that wrote nothing, if they may show more.
   *
   * @param options as for {@link #analyze}
   * @param found what that round found
   * @return the same with what the site's host cannot do
   * @throws IOException if a file cannot be read; the next round may succeed
   * @throws pamphlet.render.TemplateProblem if a template is broken
   * @throws pamphlet.audit.PageFaults if a finished page must not be published
   */
  public Analysis rehearse(BuildOptions options, Analysis found) throws IOException {
    return new Rehearsal(options, found).run(workers);
  }

  /** As the other one, without timings. */
  public Analysis analyze(BuildOptions options) throws IOException {
    return analyze(options, Timings.OFF);
  }

  /**
   * The texts of edited articles before the next round, if that is all that changed since a sound
   * one; see {@link Glance}. Nothing is remembered of it. May be asked while a round runs.
   *
   * @param options as for {@link #analyze}
   * @param shown what that round found; of an older one there are no glances
   * @param changed every file that changed since
   */
  public Optional<Glance> glance(BuildOptions options, Analysis shown, Set<Path> changed) {
    return last.filter(round -> round.analysis() == shown && shown.isSound())
        .flatMap(round -> glance(round, options, changed));
  }

  private Optional<Glance> glance(Round round, BuildOptions options, Set<Path> changed) {
    Site site = round.analysis().site().orElseThrow();
    if (!site.today().equals(options.today())) {
      return Optional.empty();
    }
    PageCompiler compiler = new PageCompiler(options.root(), site.settings(), Timings.OFF);
    return Glance.of(round, compiler, options.root(), changed, aside);
  }

  /** Ends the threads. What was published stays. */
  @Override
  public void close() {
    workers.close();
    aside.close();
  }
}
