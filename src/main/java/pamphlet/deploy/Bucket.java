package pamphlet.deploy;

import com.google.auto.service.AutoService;
import java.io.IOException;

/**
 * A bucket of Amazon S3 or of a service that speaks as S3 does: {@code
 * s3://bucket/prefix?endpoint=https://…&region=…}. The library for it is larger than all the rest
 * of the program, so it lies in a jar of its own that is opened only here: other commands start as
 * fast as without it.
 */
@AutoService(TargetKind.class)
public final class Bucket implements TargetKind {
  private static final String JAR = "pamphlet-s3.jar";
  private static final String OPENER = "pamphlet.deploy.s3.S3Opener";

  @Override
  public String form() {
    return "s3://bucket/prefix";
  }

  @Override
  public boolean accepts(String target) {
    return target.startsWith("s3:");
  }

  @Override
  public Target open(String target, TargetContext context) throws IOException {
    BucketAddress address = BucketAddress.parse(target, context.environment());
    return opener(target).open(address);
  }

  private static BucketOpener opener(String target) throws IOException {
    try {
      return (BucketOpener) Apart.open(JAR, OPENER);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new DeployException(
          DeployCodes.MISSING_PROGRAM,
          target,
          "the library for buckets, " + JAR + ", is not beside pamphlet.jar",
          "build Pamphlet anew with the launcher, which puts it there");
    }
  }
}
