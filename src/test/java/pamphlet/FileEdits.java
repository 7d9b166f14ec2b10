package pamphlet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Random;

/** What people do to files without opening them in an editor, drawn from a seed. */
final class FileEdits {
  private final Path root;
  private final Random random;
  private final SourceFiles sources;

  FileEdits(Path root, Random random) {
    this.root = root;
    this.random = random;
    this.sources = new SourceFiles(root, random);
  }

  Optional<String> delete() throws IOException {
    Optional<Path> file = sources.any("");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Files.delete(file.get());
    return Optional.of("deletion of " + root.relativize(file.get()));
  }

  Optional<String> changePicture() throws IOException {
    Optional<Path> file = sources.any(".svg");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Files.writeString(file.get(), svg(100 + random.nextInt(3)));
    return Optional.of("other picture in " + root.relativize(file.get()));
  }

  Optional<String> touch() throws IOException {
    Optional<Path> file = sources.any("");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    FileTime time = Files.getLastModifiedTime(file.get());
    Files.setLastModifiedTime(file.get(), FileTime.fromMillis(time.toMillis() - 12_345));
    return Optional.of("other time of " + root.relativize(file.get()));
  }

  static String svg(int width) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"50\"/>\n";
  }
}
