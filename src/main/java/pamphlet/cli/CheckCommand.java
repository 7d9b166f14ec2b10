package pamphlet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import pamphlet.audit.PageFaults;
import pamphlet.build.Analysis;
import pamphlet.build.BuildOptions;
import pamphlet.build.BuildOptions.Delivery;
import pamphlet.build.Rehearsal;
import pamphlet.build.SiteAnalyzer;
import pamphlet.build.SiteRoot;
import pamphlet.build.Workers;
import pamphlet.model.HostName;
import pamphlet.render.TemplateProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pamphlet check}: everything that a build would find, and nothing written. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Finds every problem that a build would find, and writes nothing.",
    footer = {
      "",
      "Examples:",
      "  pamphlet check",
      "  pamphlet check --watch",
      "  pamphlet check --format github     in a workflow: beside the changed lines"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private SiteArguments site;

  @Mixin private FormatArgument format;

  @Option(names = "--drafts", description = "Check drafts as if they were published.")
  private boolean drafts;

  @Mixin private AddressArgument address;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Also tell what this host cannot do (default: host in the settings).")
  private HostName host;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the editorial report, one HTML file for the editorial lead.")
  private Path report;

  @Option(names = "--watch", description = "Check again whenever a file changes, until Ctrl-C.")
  private boolean watch;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (watch) {
      refuseWithWatch();
      return new CheckWatch(console, this::options).run();
    }
    BuildOptions options = options();
    Findings findings = new Findings(console, options.root(), format.value());
    Analysis analysis = analyze(options, findings);
    findings.print(analysis);
    findings.repeatFirstError(analysis);
    if (report != null) {
      report(analysis);
    }
    findings.conclude(Summary.findings(analysis));
    return ExitCode.of(analysis);
  }

  /** Rounds have no end, so that nothing can be made of them but text to read. */
  private void refuseWithWatch() {
    if (format.value().isForPrograms() || report != null) {
      throw new ParameterException(
          spec.commandLine(), "--watch goes with neither --report nor another --format than text");
    }
  }

  private BuildOptions options() {
    SiteRoot root = site.root();
    int workers = Runtime.getRuntime().availableProcessors();
    return new BuildOptions(
            root, root.output(), address.value(), site.today(), drafts, false, workers)
        .withDelivery(new Delivery(Optional.ofNullable(host), false));
  }

  private void report(Analysis analysis) throws IOException {
    if (analysis.site().isEmpty()) {
      console.err().println("No report was written, because the settings could not be read.");
      return;
    }
    ReportFile.write(report, analysis.site().get(), analysis);
    console.err().println("The report is in " + report + ".");
  }

  private static Analysis analyze(BuildOptions options, Findings findings) throws IOException {
    try (Workers workers = new Workers(options.workers())) {
      Analysis analysis = new SiteAnalyzer(options, workers).analyze();
      try {
        return new Rehearsal(options, analysis).run(workers);
      } catch (TemplateProblem | PageFaults stopped) {
        findings.printStopped(analysis.problems(), stopped);
        throw stopped;
      }
    }
  }
}
