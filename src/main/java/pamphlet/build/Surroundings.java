package pamphlet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.state.Hasher;
import pamphlet.state.Key;

/** What counts for every output: the settings, and the site's own files of the theme. */
final class Surroundings {
  private Surroundings() {}

  /**
   * The key of all of it. The built-in theme is part of the program.
   *
   * @param settings the key of the settings
   */
  static Key key(SiteRoot root, Key settings) throws IOException {
    Hasher hash = new Hasher().add(settings);
    Optional<Path> templates = root.templates();
    if (templates.isPresent()) {
      for (Path file : files(templates.get())) {
        byte[] bytes = Files.readAllBytes(file);
        hash.add(templates.get().relativize(file).toString()).add(bytes, 0, bytes.length);
      }
    }
    return hash.key();
  }

  private static List<Path> files(Path templates) throws IOException {
    try (Stream<Path> walk = Files.walk(templates)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
