package pamphlet.cli;

import java.util.Optional;
import pamphlet.build.BuildOptions.Delivery;
import pamphlet.model.HostName;
import picocli.CommandLine.Option;

/** The options that say how the site reaches its readers. */
final class DeliveryArguments {
  @Option(
      names = "--host",
      paramLabel = "HOST",
      description =
          "Add what a host needs: github, gitlab, netlify, cloudflare, s3, nginx, apache or plain"
              + " (default: host in the settings).")
  private HostName host;

  @Option(
      names = "--precompress",
      description = "Put a compressed form beside each text file, for hosts that serve them.")
  private boolean precompress;

  Delivery value() {
    return new Delivery(Optional.ofNullable(host), precompress);
  }
}
