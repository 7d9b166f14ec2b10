package pamphlet.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where the site will be. */
final class AddressArgument {
  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = BaseUrlConverter.class,
      description = "The address that the site will have, instead of baseUrl in the settings.")
  private String value;

  /** The address that was given. */
  Optional<String> value() {
    return Optional.ofNullable(value);
  }
}
