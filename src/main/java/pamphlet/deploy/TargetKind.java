package pamphlet.deploy;

import java.io.IOException;

/** One kind of target. A new kind is a new class with {@code @AutoService(TargetKind.class)}. */
public interface TargetKind {
  /** How a target of this kind is written, for messages, such as {@code s3://bucket/prefix}. */
  String form();

  /** Whether a text names a target of this kind. Kinds exclude each other. */
  boolean accepts(String target);

  /**
   * Opens a target and changes nothing there.
   *
   * @param target a text that this kind accepts, without secrets
   * @param context where the site lies
   * @throws DeployException if the text is not complete, or the target cannot be reached
   */
  Target open(String target, TargetContext context) throws IOException;
}
