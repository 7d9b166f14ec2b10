package pamphlet.deploy.s3;

import java.io.IOException;
import java.time.Duration;
import pamphlet.deploy.BucketAddress;
import pamphlet.deploy.BucketOpener;
import pamphlet.deploy.Target;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Opens buckets with the AWS SDK. */
public final class S3Opener implements BucketOpener {
  private static final Duration CONNECT_MAX = Duration.ofSeconds(10);
  private static final Duration SILENCE_MAX = Duration.ofSeconds(60);

  @Override
  public Target open(BucketAddress address) throws IOException {
    try {
      S3ClientBuilder builder =
          S3Client.builder()
              .httpClientBuilder(
                  UrlConnectionHttpClient.builder()
                      .connectionTimeout(CONNECT_MAX)
                      .socketTimeout(SILENCE_MAX))
              .region(region(address))
              // Other services do not all know Amazon's newer checksums; MD5 they all check.
              .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
              .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
      // Names of buckets as names of hosts need a certificate and DNS that few others have.
      address.endpoint().ifPresent(uri -> builder.endpointOverride(uri).forcePathStyle(true));
      return new S3Target(builder.build(), address);
    } catch (SdkException e) {
      throw S3Target.failure(e);
    }
  }

  private static Region region(BucketAddress address) {
    if (address.region().isPresent()) {
      return Region.of(address.region().get());
    }
    // Other services need a region for the signature only, and take this one.
    return address.endpoint().isPresent()
        ? Region.US_EAST_1
        : new DefaultAwsRegionProviderChain().getRegion();
  }
}
