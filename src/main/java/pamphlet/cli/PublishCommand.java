package pamphlet.cli;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import pamphlet.build.Analysis;
import pamphlet.build.BuildOptions;
import pamphlet.build.BuildReport;
import pamphlet.build.SiteBuilder;
import pamphlet.build.SiteRoot;
import pamphlet.deploy.DeployException;
import pamphlet.deploy.DeployOptions;
import pamphlet.deploy.DeployReport;
import pamphlet.deploy.Deployment;
import pamphlet.deploy.SiteSource;
import pamphlet.deploy.Target;
import pamphlet.deploy.TargetContext;
import pamphlet.deploy.TargetKinds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pamphlet publish}: builds the site and makes a target hold it. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = "Builds the site and publishes it; errors in the content stop it before that.",
    footer = {
      "",
      "TARGET is a name under \"publish\" in the settings, or one of:",
      "  ./folder or /path/to/folder",
      "  sftp://user@host:port/path or user@host:path",
      "  git:REMOTE#branch             a remote of this repository, or its address",
      "  s3://bucket/prefix?endpoint=URL&region=NAME",
      "Credentials come from the environment, the SSH agent or git; never from TARGET.",
      "Broken off, it can be run again and goes on where it was.",
      "",
      "Examples:",
      "  pamphlet publish ./live --dry-run",
      "  pamphlet publish git:origin#gh-pages"
    })
final class PublishCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private SiteArguments site;

  @Parameters(paramLabel = "TARGET", description = "Where to publish to; see below.")
  private String target;

  @Option(
      names = "--dry-run",
      description = "Print what would be sent and deleted; change nothing there.")
  private boolean dryRun;

  @Option(
      names = "--max-deletes",
      paramLabel = "N",
      description =
          "Refuse to delete more files than this (default: 20 or a tenth of what was published).")
  private Integer maxDeletes;

  @Option(
      names = "--adopt",
      description = "Replace files that another tool put where files of the site belong.")
  private boolean adopt;

  @Mixin private AddressArgument address;

  @Mixin private DeliveryArguments delivery;

  PublishCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (maxDeletes != null && maxDeletes < 0) {
      throw new ParameterException(spec.commandLine(), "--max-deletes must be 0 or more");
    }
    checkTarget();
    BuildOptions options = options();
    BuildReport report = new SiteBuilder(options).build();
    if (!tell(report, options)) {
      return ExitCode.of(report.analysis());
    }
    return publish(report, options);
  }

  private void checkTarget() {
    try {
      TargetKinds.check(target);
    } catch (DeployException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage() + ": " + help(e));
    }
  }

  private static String help(DeployException problem) {
    return problem.problems().get(0).help();
  }

  private BuildOptions options() {
    SiteRoot root = site.root();
    int workers = Runtime.getRuntime().availableProcessors();
    return new BuildOptions(
            root, root.output(), address.value(), site.today(), false, false, workers)
        .withDelivery(delivery.value());
  }

  /** Tells what the build found; whether there is a site to publish. */
  private boolean tell(BuildReport report, BuildOptions options) throws IOException {
    Analysis analysis = report.analysis();
    Findings findings = new Findings(console, options.root(), OutputFormat.TEXT);
    findings.print(analysis);
    analysis.site().map(Summary::leftOut).ifPresent(lines -> lines.forEach(console.err()::println));
    if (analysis.hasFindings()) {
      String end = report.published().isPresent() ? "" : "; nothing was published";
      findings.repeatFirstError(analysis);
      console.err().println(Summary.findings(analysis) + end);
    }
    return report.published().isPresent();
  }

  private int publish(BuildReport report, BuildOptions options) throws IOException {
    long start = System.nanoTime();
    TargetContext context =
        new TargetContext(options.root().folder(), options.output(), System.getenv());
    var named = report.analysis().site().orElseThrow().settings().targets();
    try (Target open = TargetKinds.open(target, named, context)) {
      Deployment deployment = new Deployment(SiteSource.open(options.output()), open, limits());
      PublishLines lines = new PublishLines(console, open.name());
      if (dryRun) {
        lines.tellPlan(deployment.dryRun());
      } else {
        DeployReport done = deployment.run(lines);
        lines.tellDone(done, (System.nanoTime() - start) / 1e9);
        new UrlRecord(console).keepPublished(options, report);
      }
      return ExitCode.DONE;
    }
  }

  private DeployOptions limits() {
    OptionalInt limit = maxDeletes == null ? OptionalInt.empty() : OptionalInt.of(maxDeletes);
    return new DeployOptions(limit, adopt);
  }
}
