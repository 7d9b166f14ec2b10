package pamphlet.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The preview's own script and style sheet, below an address that no article can have.
 *
 * @param byPath their bytes by path
 */
record LiveFiles(Map<String, byte[]> byPath) {
  /** What stands before the addresses of everything that is not of the site. */
  static final String PREFIX = "_pamphlet/";

  static LiveFiles read() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : new String[] {"live.css", "live.js", "panel.js", "swap.js"}) {
      try (InputStream in = LiveFiles.class.getResourceAsStream("/serve/" + name)) {
        files.put(PREFIX + name, in.readAllBytes());
      }
    }
    return new LiveFiles(files);
  }

  /** The bytes of a file, if there is one of this path. */
  Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(byPath.get(path));
  }
}
