package pamphlet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import pamphlet.build.BuildOptions;
import pamphlet.build.SiteRoot;
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

  @Mixin private AddressArgument address;

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
    return asked().run(start);
  }

  /** The build that the command line asked for. */
  BuildRun asked() {
    return new BuildRun(console, options(), format.value(), Optional.ofNullable(zip), isTimed);
  }

  private BuildOptions options() {
    SiteRoot root = site.root();
    Path target = output == null ? root.output() : output.toAbsolutePath().normalize();
    return new BuildOptions(root, target, address.value(), site.today(), drafts, clean, workers)
        .withDelivery(delivery.value())
        .verifying(verifies);
  }
}
