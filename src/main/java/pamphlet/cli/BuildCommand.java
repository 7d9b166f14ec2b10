package pamphlet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import pamphlet.build.Analysis;
import pamphlet.build.BuildOptions;
import pamphlet.build.BuildReport;
import pamphlet.build.Progress;
import pamphlet.build.SiteArchive;
import pamphlet.build.SiteBuilder;
import pamphlet.build.SiteRoot;
import pamphlet.build.Timings;
import pamphlet.build.Timings.Kind;
import pamphlet.build.Unchanged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pamphlet build}: articles in, a site out. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Builds the site. Errors in the content stop it before anything is written.",
    footer = {
      "",
      "Examples:",
      "  pamphlet build",
      "  pamphlet build --base-url https://health.example.org/ --output public",
      "  pamphlet build --drafts --output preview"
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SiteArguments site;

  @Mixin private FormatArgument format;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where to write to (default: site/ in the site's folder).")
  private Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The address that the site will have, instead of baseUrl in the settings.")
  private String baseUrl;

  @Option(names = "--drafts", description = "Build drafts too, each marked as a draft.")
  private boolean drafts;

  @Option(names = "--clean", description = "Write every file anew.")
  private boolean clean;

  @Option(
      names = "--zip",
      paramLabel = "FILE",
      description = "Also pack the whole site into one file that opens without a network.")
  private Path zip;

  @Option(
      names = "--verify-hash",
      description = "Read files to see if they changed, instead of trusting their sizes and times.")
  private boolean verifies;

  @Option(names = "--timings", description = "Show where the time of the build went.")
  private boolean isTimed;

  @Mixin private DeliveryArguments delivery;

  @Option(names = "--workers", paramLabel = "N", hidden = true, description = "Threads.")
  private int workers = Runtime.getRuntime().availableProcessors();

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    BuildOptions options = options();
    if (!isTimed && zip == null && format.value() == OutputFormat.TEXT) {
      Optional<Unchanged> same = Unchanged.find(options);
      if (same.isPresent()) {
        return tell(same.get(), options, start);
      }
    }
    Progress progress = new Progress();
    Timings timings = Timings.of(isTimed, progress);
    BuildReport report =
        ProgressBar.during(console, progress, () -> new SiteBuilder(options, timings).build());
    Analysis analysis = report.analysis();
    Findings findings = new Findings(console, options.root(), format.value());
    timings.run(Kind.STAGE, "print findings", () -> findings.printMost(analysis));
    analysis.site().map(Summary::leftOut).ifPresent(lines -> lines.forEach(console.err()::println));
    if (report.published().isEmpty()) {
      findings.repeatFirstError(analysis);
      console
          .err()
          .println(
              Summary.findings(analysis)
                  + "; nothing was written, "
                  + name(options)
                  + " is as it was");
      return ExitCode.CONTENT;
    }
    if (analysis.hasFindings()) {
      console.err().println(Summary.findings(analysis));
    }
    report.notes().forEach(console.err()::println);
    new UrlRecord(console).keep(options, report);
    if (zip != null) {
      int files = SiteArchive.write(options, report, zip);
      console.err().println("Packed " + files + " files → " + zip);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    findings.conclude(Summary.built(report, seconds, Path.of("")));
    TimingsTable.lines(timings).forEach(console.err()::println);
    return ExitCode.DONE;
  }

  /** Says what a build would say that finds everything as the last one left it. */
  private int tell(Unchanged same, BuildOptions options, long start) {
    Findings findings = new Findings(console, options.root(), format.value());
    findings.printMost(same.first(), same.warnings() - same.first().size());
    Summary.leftOut(same.drafts(), same.retired()).forEach(console.err()::println);
    if (same.warnings() > 0) {
      console.err().println(Summary.findings(0, same.warnings(), same.files()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    findings.conclude(Summary.built(0, same.pages(), 0, seconds, options.output(), Path.of("")));
    return ExitCode.DONE;
  }

  private BuildOptions options() {
    SiteRoot root = site.root();
    Path target = output == null ? root.output() : output.toAbsolutePath().normalize();
    return new BuildOptions(
            root, target, Optional.ofNullable(baseUrl), site.today(), drafts, clean, workers)
        .withDelivery(delivery.value())
        .verifying(verifies);
  }

  private static String name(BuildOptions options) {
    return options.output().getFileName() + "/";
  }
}
