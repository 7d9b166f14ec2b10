package pamphlet.deploy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which bucket is meant.
 *
 * @param shown how messages name it
 * @param bucket the name of the bucket
 * @param prefix what the names of all objects begin with: empty, or with a slash at its end
 * @param endpoint the service, if it is not Amazon's
 * @param region the region, if it is named
 */
public record BucketAddress(
    String shown, String bucket, String prefix, Optional<URI> endpoint, Optional<String> region) {
  // Amazon S3 User Guide, "General purpose bucket naming rules".
  private static final Pattern FORM =
      Pattern.compile("s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(/[^?\\p{Cntrl}]*)?(?:\\?(.*))?");

  public BucketAddress {
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(bucket, "bucket");
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(endpoint, "endpoint");
    Objects.requireNonNull(region, "region");
  }

  /**
   * Reads {@code s3://bucket/prefix?endpoint=URL&region=NAME}. Where it names no endpoint, the
   * variables {@code AWS_ENDPOINT_URL_S3} and {@code AWS_ENDPOINT_URL} do (AWS SDKs and Tools
   * Reference Guide, "Service-specific endpoints").
   *
   * @throws DeployException if the text is not of that form
   */
  static BucketAddress parse(String target, Map<String, String> environment)
      throws DeployException {
    Matcher parts = FORM.matcher(target);
    if (!parts.matches()) {
      throw wrong(target, "this names no bucket", "write for example s3://our-bucket/health");
    }
    Optional<String> endpoint = Optional.empty();
    Optional<String> region = Optional.empty();
    for (String option : Optional.ofNullable(parts.group(3)).orElse("").split("&")) {
      String value = option.substring(option.indexOf('=') + 1);
      if (option.startsWith("endpoint=")) {
        endpoint = Optional.of(value);
      } else if (option.startsWith("region=")) {
        region = Optional.of(value);
      } else if (!option.isEmpty()) {
        throw wrong(target, "only endpoint and region can stand behind the ?", "remove the rest");
      }
    }
    endpoint = endpoint.or(() -> set(environment, "AWS_ENDPOINT_URL_S3"));
    endpoint = endpoint.or(() -> set(environment, "AWS_ENDPOINT_URL"));
    Optional<URI> service =
        endpoint.isPresent() ? Optional.of(uri(target, endpoint.get())) : Optional.empty();
    return new BucketAddress(target, parts.group(1), prefix(parts.group(2)), service, region);
  }

  private static Optional<String> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private static String prefix(String path) {
    String trimmed = path == null ? "" : path.replaceAll("^/+|/+$", "");
    return trimmed.isEmpty() ? "" : trimmed + "/";
  }

  private static URI uri(String target, String text) throws DeployException {
    try {
      URI uri = new URI(text);
      if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Told below.
    }
    throw wrong(
        target,
        "the endpoint is not a web address",
        "write for example endpoint=https://s3.example.org");
  }

  private static DeployException wrong(String target, String message, String help) {
    return new DeployException(DeployCodes.UNKNOWN, target, message, help);
  }
}
