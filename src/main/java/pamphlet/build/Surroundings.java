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
   * The key of all of it.
   *
   * @param settings the key of the settings
   * @param look the key of the look
   */
  static Key key(Key settings, Key look) {
    return new Hasher().add(settings).add(look).key();
  }

  /** The key of the site's own files of the theme; the built-in ones are part of the program. */
  static Key look(SiteRoot root) throws IOException {
    Hasher hash = new Hasher();
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
