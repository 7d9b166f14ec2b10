package pamphlet.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import pamphlet.build.Analysis;
import pamphlet.build.BuildOptions;
import pamphlet.build.SiteAnalyzer;
import pamphlet.build.SiteRoot;
import pamphlet.build.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pamphlet check}: everything that a build would find, and nothing written. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Finds every problem that a build would find, and writes nothing.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SiteArguments site;

  @Option(names = "--drafts", description = "Check drafts as if they were published.")
  private boolean drafts;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SiteRoot root = site.root();
    int workers = Runtime.getRuntime().availableProcessors();
    BuildOptions options =
        new BuildOptions(
            root, root.output(), Optional.empty(), site.today(), drafts, false, workers);
    Analysis analysis = analyze(options);
    DiagnosticPrinter printer = new DiagnosticPrinter(console, new FileLines(root));
    printer.print(analysis.problems());
    printer.repeatFirstError(analysis.problems());
    console.out().println(Summary.findings(analysis));
    return analysis.errors() == 0 ? ExitCode.DONE : ExitCode.CONTENT;
  }

  private static Analysis analyze(BuildOptions options) throws IOException {
    try (Workers workers = new Workers(options.workers())) {
      return new SiteAnalyzer(options, workers).analyze();
    }
  }
}
