package pamphlet.deploy.s3;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import pamphlet.deploy.BucketAddress;
import pamphlet.deploy.Remote;
import pamphlet.deploy.Target;
import pamphlet.deploy.Upload;
import pamphlet.model.Address;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A bucket, or the part of it below a prefix. Objects are replaced as a whole by the service. */
final class S3Target implements Target {
  /** Requests wait for the network. HttpURLConnection keeps five connections of a host open. */
  private static final int LANES = 8;

  /** The ETag of an object that was put in one piece and not encrypted with a key of its own. */
  private static final Pattern MD5 = Pattern.compile("[0-9a-f]{32}");

  private final S3Client client;
  private final BucketAddress address;

  S3Target(S3Client client, BucketAddress address) {
    this.client = client;
    this.address = address;
  }

  @Override
  public String name() {
    return address.shown();
  }

  @Override
  public boolean keepsHeaders() {
    return true;
  }

  @Override
  public int lanes() {
    return LANES;
  }

  @Override
  public SortedMap<String, Remote> list() throws IOException {
    return ask(
        () -> {
          SortedMap<String, Remote> files = new TreeMap<>();
          client
              .listObjectsV2Paginator(r -> r.bucket(address.bucket()).prefix(address.prefix()))
              .contents()
              .forEach(object -> note(object, files));
          return files;
        });
  }

  private void note(S3Object object, SortedMap<String, Remote> files) {
    // Consoles make empty objects with a slash at the end, which are shown as folders.
    if (!object.key().endsWith("/")) {
      String path = object.key().substring(address.prefix().length());
      files.put(path, new Remote(object.size(), check(String.valueOf(object.eTag()))));
    }
  }

  private static Optional<Remote.Check> check(String eTag) {
    String digest = eTag.replace("\"", "");
    return MD5.matcher(digest).matches()
        ? Optional.of(bytes -> HexFormat.of().formatHex(md5(bytes)).equals(digest))
        : Optional.empty();
  }

  @Override
  public Optional<byte[]> read(Address file) throws IOException {
    return ask(
        () -> {
          try {
            return Optional.of(
                client
                    .getObjectAsBytes(r -> r.bucket(address.bucket()).key(key(file)))
                    .asByteArray());
          } catch (NoSuchKeyException e) {
            return Optional.empty();
          }
        });
  }

  @Override
  public void put(Upload upload) throws IOException {
    String digest = Base64.getEncoder().encodeToString(md5(upload.bytes()));
    ask(
        () ->
            client.putObject(
                r ->
                    r.bucket(address.bucket())
                        .key(key(upload.address()))
                        .contentType(upload.headers().contentType())
                        .cacheControl(upload.headers().cacheControl())
                        .contentMD5(digest),
                RequestBody.fromBytes(upload.bytes())));
  }

  @Override
  public void delete(Address file) throws IOException {
    ask(() -> client.deleteObject(r -> r.bucket(address.bucket()).key(key(file))));
  }

  @Override
  public void finish(String message) {
    // Every object is in its place already.
  }

  @Override
  public void close() {
    client.close();
  }

  private String key(Address file) {
    return address.prefix() + file.path();
  }

  private static <T> T ask(Supplier<T> request) throws IOException {
    try {
      return request.get();
    } catch (SdkException e) {
      throw failure(e);
    }
  }

  /** What the service or the SDK said, without its numbers of requests. */
  static IOException failure(SdkException cause) {
    if (cause instanceof AwsServiceException refused
        && refused.awsErrorDetails() != null
        && refused.awsErrorDetails().errorCode() != null) {
      String code = refused.awsErrorDetails().errorCode();
      String said = refused.awsErrorDetails().errorMessage();
      return new IOException(code + " (" + refused.statusCode() + "): " + said, cause);
    }
    String said = String.valueOf(cause.getMessage());
    if (said.contains("Unable to load credentials")) {
      return new IOException(
          "no credentials were found; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or"
              + " AWS_PROFILE",
          cause);
    }
    return new IOException(said, cause);
  }

  /** Not for safety, only to find errors of transport; and it is what services list. */
  private static byte[] md5(byte[] bytes) {
    try {
      return MessageDigest.getInstance("MD5").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}
