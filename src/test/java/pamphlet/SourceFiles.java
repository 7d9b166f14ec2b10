package pamphlet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** What people wrote in a site's folder, of which a seed draws one. */
final class SourceFiles {
  private final Path root;
  private final Random random;

  SourceFiles(Path root, Random random) {
    this.root = root;
    this.random = random;
  }

  Optional<Path> any(String ending) throws IOException {
    List<Path> files = files(ending);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(files.get(random.nextInt(files.size())));
  }

  List<Path> files(String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(root.resolve("articles"))) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  /** Copies what people wrote, and nothing that a build left behind, over another such folder. */
  static void copy(Path from, Path to) throws IOException {
    for (String name : List.of("articles", "templates")) {
      FileUtils.deleteDirectory(to.resolve(name).toFile());
      if (Files.exists(from.resolve(name))) {
        FileUtils.copyDirectory(from.resolve(name).toFile(), to.resolve(name).toFile(), false);
      }
    }
    for (String name : List.of("pamphlet.yaml", "reviews.yaml")) {
      Files.deleteIfExists(to.resolve(name));
      if (Files.exists(from.resolve(name))) {
        Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
