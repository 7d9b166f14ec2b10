package pamphlet.deploy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** What programs say while we are busy with something else. */
public final class ProcessText {
  private ProcessText() {}

  /**
   * Reads a stream to its end in a thread of its own, so that the program is never kept waiting.
   *
   * @return the text without blanks around it, once the stream has ended or was closed; never an
   *     exception
   */
  public static CompletableFuture<String> later(InputStream stream) {
    CompletableFuture<String> text = new CompletableFuture<>();
    Thread reader = new Thread(() -> text.complete(read(stream)), "pamphlet-listener");
    reader.setDaemon(true);
    reader.start();
    return text;
  }

  private static String read(InputStream stream) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (stream) {
      stream.transferTo(said);
    } catch (IOException e) {
      // The program was ended in the middle of what it said; what has come is kept.
    }
    return said.toString(StandardCharsets.UTF_8).strip();
  }
}
