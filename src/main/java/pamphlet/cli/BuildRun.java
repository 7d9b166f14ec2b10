package pamphlet.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pamphlet.audit.PageFaults;
import pamphlet.build.Analysis;
import pamphlet.build.BuildOptions;
import pamphlet.build.BuildReport;
import pamphlet.build.Progress;
import pamphlet.build.Shortcut;
import pamphlet.build.SiteArchive;
import pamphlet.build.SiteBuilder;
import pamphlet.build.Timings;
import pamphlet.build.Timings.Kind;
import pamphlet.build.Unchanged;
import pamphlet.render.TemplateProblem;

/**
 * Builds a site and tells what happened.
 *
 * @param console where to tell
 * @param options what to build
 * @param format how findings are told
 * @param zip a file to pack the whole site into
 * @param isTimed whether to tell where the time went
 */
record BuildRun(
    Console console,
    BuildOptions options,
    OutputFormat format,
    Optional<Path> zip,
    boolean isTimed) {
  /**
   * Builds, unless nothing has changed. Returns the exit code.
   *
   * @param start when the command began, by {@link System#nanoTime}
   */
  int run(long start) throws IOException {
    Progress progress = new Progress();
    Timings timings = Timings.of(isTimed, progress);
    if (zip.isEmpty() && format == OutputFormat.TEXT) {
      Optional<Shortcut.Told> done = Shortcut.find(options, timings);
      if (done.isPresent()) {
        int code = tell(done.get(), start);
        tellTimes(timings);
        return code;
      }
    }
    Findings findings = new Findings(console, options.root(), format);
    BuildReport report = build(progress, timings, findings);
    Analysis analysis = report.analysis();
    timings.run(Kind.STAGE, "print findings", () -> findings.printMost(analysis));
    analysis.site().map(Summary::leftOut).ifPresent(lines -> lines.forEach(console.err()::println));
    if (report.published().isEmpty()) {
      findings.repeatFirstError(analysis);
      console
          .err()
          .println(
              Summary.findings(analysis)
                  + "; nothing was written, "
                  + outputName()
                  + " is as it was");
      return ExitCode.of(analysis);
    }
    if (analysis.hasFindings()) {
      console.err().println(Summary.findings(analysis));
    }
    report.notes().forEach(console.err()::println);
    new UrlRecord(console).keep(options, report);
    if (zip.isPresent()) {
      int files = SiteArchive.write(options, report, zip.get());
      console.err().println("Packed " + files + " files → " + zip.get());
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    findings.conclude(Summary.built(report, seconds, Path.of("")));
    tellTimes(timings);
    return ExitCode.DONE;
  }

  private BuildReport build(Progress progress, Timings timings, Findings findings)
      throws IOException {
    try {
      return ProgressBar.during(console, progress, () -> new SiteBuilder(options, timings).build());
    } catch (TemplateProblem | PageFaults stopped) {
      findings.printStopped(List.of(), stopped);
      throw stopped;
    }
  }

  private void tellTimes(Timings timings) {
    if (isTimed) {
      TimingsTable.lines(timings).forEach(console.err()::println);
    }
  }

  /** Says what a build did that did not look at the whole site. */
  private int tell(Shortcut.Told done, long start) {
    Unchanged said = done.said();
    Findings findings = new Findings(console, options.root(), format);
    if (done.text().isPresent()) {
      console.err().print(done.text().get().text(console.color(), () -> warnings(said)));
    } else {
      findings.printMost(said.first(), said.warnings() - said.first().size());
    }
    Summary.leftOut(said.drafts(), said.retired()).forEach(console.err()::println);
    if (said.warnings() > 0) {
      console.err().println(Summary.findings(0, said.warnings(), said.files()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    int kept = said.pages() - done.written();
    findings.conclude(
        Summary.built(done.written(), kept, 0, seconds, options.output(), Path.of("")));
    return ExitCode.DONE;
  }

  /** What there is to say of warnings, as text. */
  private String warnings(Unchanged said) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream kept = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Console aside = new Console(kept, kept, console.color(), console.moving());
    new Findings(aside, options.root(), format)
        .printMost(said.first(), said.warnings() - said.first().size());
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private String outputName() {
    return options.output().getFileName() + "/";
  }
}
