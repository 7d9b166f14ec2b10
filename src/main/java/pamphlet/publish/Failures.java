package pamphlet.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pamphlet.model.Code;

/** Turns what the disk says into what a user can do. */
final class Failures {
  /** Less than this counts as full: a folder and a small file need as much. */
  private static final long ROOM_MIN_BYTES = 64 * 1024;

  private Failures() {}

  /** The failure of a publication that left the output as it was. */
  static PublishException explain(IOException cause, Output output) {
    if (cause instanceof PublishException known) {
      return known;
    }
    String asItWas = "; \"" + output.shown() + "\" is as it was";
    if (isFull(cause, output)) {
      return because(
          cause,
          output,
          OutputCodes.FULL,
          "the disk is full" + asItWas,
          "free some space and build again");
    }
    if (isReadOnly(cause, output)) {
      return because(
          cause,
          output,
          OutputCodes.NOT_WRITABLE,
          "the output may not be written" + asItWas,
          "allow writing to the folder and all in it, or name another with --output");
    }
    return because(
        cause,
        output,
        OutputCodes.FAILED,
        "the disk reported \"" + reason(cause) + "\"" + asItWas,
        "build again; if that does not help, try another folder with --output");
  }

  /** The failure of a publication that could be neither completed nor taken back. */
  static PublishException halfWay(IOException cause, Output output) {
    return because(
        cause,
        output,
        OutputCodes.HALF_WAY,
        "changing the site stopped half way, because the disk reported \"" + reason(cause) + "\"",
        "mend the cause and build again: the next build first completes this one");
  }

  private static PublishException because(
      IOException cause, Output output, Code code, String message, String help) {
    return new PublishException(List.of(output.problem(code, message, help)), cause);
  }

  private static boolean isFull(IOException cause, Output output) {
    String reason = reason(cause);
    if (reason.contains("No space left") || reason.contains("quota")) {
      return true;
    }
    try {
      // The words of the system come in the user's language; the numbers do not. What has no size
      // at all, such as many a drive in the cloud, is not full.
      FileStore store = store(output);
      return store.getTotalSpace() > 0
          && store.getUsableSpace() < ROOM_MIN_BYTES
          && !store.isReadOnly();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isReadOnly(IOException cause, Output output) {
    if (cause instanceof AccessDeniedException || reason(cause).contains("Read-only")) {
      return true;
    }
    try {
      return store(output).isReadOnly();
    } catch (IOException e) {
      return false;
    }
  }

  private static FileStore store(Output output) throws IOException {
    Path known = output.folder();
    while (!Files.exists(known) && known.getParent() != null) {
      known = known.getParent();
    }
    return Files.getFileStore(known);
  }

  private static String reason(IOException cause) {
    if (cause instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
