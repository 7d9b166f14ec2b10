package pamphlet.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the texts that are packaged with the program. */
final class StarterFiles {
  private StarterFiles() {}

  /** The text of a packaged file. */
  static String read(String name) {
    try (InputStream in = StarterFiles.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
