package pamphlet.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import pamphlet.audit.PageFaults;
import pamphlet.build.Analysis;
import pamphlet.build.BuildOptions;
import pamphlet.build.BuildReport;
import pamphlet.build.Progress;
import pamphlet.build.Retold;
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
    AtomicReference<String> text = new AtomicReference<>();
    BuildReport report = build(progress, timings, findings, text);
    Analysis analysis = report.analysis();
    timings.run(Kind.STAGE, "print findings", () -> tell(findings, analysis, text.get()));
    analysis.site().map(Summary::leftOut).ifPresent(lines -> lines.forEach(console.err()::println));
    if (report.published().isEmpty()) {
      return tellStopped(analysis, findings);
    }
    tellPublished(report, findings, start);
    tellTimes(timings);
    return ExitCode.DONE;
  }

  private int tellStopped(Analysis analysis, Findings findings) {
    findings.repeatFirstError(analysis);
    String said = Summary.findings(analysis);
    console.err().println(said + "; nothing was written, " + outputName() + " is as it was");
    return ExitCode.of(analysis);
  }

  private void tellPublished(BuildReport report, Findings findings, long start) throws IOException {
    if (report.analysis().hasFindings()) {
      console.err().println(Summary.findings(report.analysis()));
    }
    report.notes().forEach(console.err()::println);
    new UrlRecord(console).keep(options, report);
    if (zip.isPresent()) {
      int files = SiteArchive.write(options, report, zip.get());
      console.err().println("Packed " + files + " files → " + zip.get());
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    findings.conclude(Summary.built(report, seconds, Path.of("")));
  }

  /**
   * Tells what was found.
   *
   * @param text what a build that ended well says; null if it did not, or tells programs
   */
  private void tell(Findings findings, Analysis analysis, String text) throws IOException {
    if (text == null) {
      findings.printMost(analysis);
    } else {
      tellAndKeep(text);
    }
  }

  /** Tells it, and keeps it for a build that says the same. */
  private void tellAndKeep(String text) {
    console.err().print(text);
    Retold.keep(options, console.color(), text);
  }

  /**
   * Builds.
   *
   * @param text takes what there is to say to people, which is put together while files are renamed
   */
  private BuildReport build(
      Progress progress, Timings timings, Findings findings, AtomicReference<String> text)
      throws IOException {
    Consumer<Analysis> tell = found -> text.set(text(aside -> aside.printMost(found)));
    SiteBuilder builder =
        new SiteBuilder(
            options, timings, Optional.of(tell).filter(any -> format == OutputFormat.TEXT));
    try {
      return ProgressBar.during(console, progress, builder::build);
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
    Telling warnings =
        aside -> aside.printMost(said.first(), said.warnings() - said.first().size());
    if (done.text().isPresent()) {
      console.err().print(done.text().get().text(console.color(), () -> text(warnings)));
    } else {
      tellAndKeep(text(warnings));
    }
    Summary.leftOut(said.drafts(), said.retired()).forEach(console.err()::println);
    if (said.warnings() > 0) {
      console.err().println(Summary.findings(0, said.warnings(), said.files()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    int kept = said.pages() - done.written();
    new Findings(console, options.root(), format)
        .conclude(Summary.built(done.written(), kept, 0, seconds, options.output(), Path.of("")));
    return ExitCode.DONE;
  }

  /** Tells something of what was found. */
  @FunctionalInterface
  private interface Telling {
    void to(Findings findings) throws IOException;
  }

  /** What is told, as text. */
  private String text(Telling telling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream kept = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Console aside = new Console(kept, kept, console.color(), console.moving());
    try {
      telling.to(new Findings(aside, options.root(), format));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private String outputName() {
    return options.output().getFileName() + "/";
  }
}
