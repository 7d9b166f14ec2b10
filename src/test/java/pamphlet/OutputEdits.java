package pamphlet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** What happens between two builds to what the first one left behind, drawn from a seed. */
final class OutputEdits {
  private final Path root;
  private final Random random;

  OutputEdits(Path root, Random random) {
    this.root = root;
    this.random = random;
  }

  Optional<String> delete() throws IOException {
    Optional<Path> file = output();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Files.delete(file.get());
    return Optional.of("lost output " + root.relativize(file.get()));
  }

  /** Changes an output by hand, half the time without a change of its size. */
  Optional<String> change() throws IOException {
    Optional<Path> file = output();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file.get());
    byte[] changed = bytes.clone();
    if (random.nextBoolean() && bytes.length > 0) {
      changed[bytes.length / 2] ^= 1;
    } else {
      changed =
          (new String(bytes, StandardCharsets.ISO_8859_1) + "x").getBytes(StandardCharsets.UTF_8);
    }
    Files.write(file.get(), changed);
    return Optional.of("changed output " + root.relativize(file.get()));
  }

  private Optional<Path> output() throws IOException {
    Path site = root.resolve("site");
    if (!Files.exists(site)) {
      return Optional.empty();
    }
    try (Stream<Path> walk = Files.walk(site)) {
      // The list of what was written is not an output; without it the folder counts as foreign.
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(file -> !file.getFileName().toString().startsWith("."))
              .sorted()
              .toList();
      return files.isEmpty()
          ? Optional.empty()
          : Optional.of(files.get(random.nextInt(files.size())));
    }
  }

  Optional<String> damageState() throws IOException {
    Path folder = root.resolve(".pamphlet");
    if (!Files.exists(folder)) {
      return Optional.empty();
    }
    List<Path> files;
    try (Stream<Path> walk = Files.list(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    if (files.isEmpty()) {
      return Optional.empty();
    }
    Path file = files.get(random.nextInt(files.size()));
    byte[] bytes = Files.readAllBytes(file);
    int length = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length + 1);
    byte[] changed = Arrays.copyOf(bytes, length);
    if (length > 0) {
      changed[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
    }
    Files.write(file, changed);
    return Optional.of("damage to " + root.relativize(file));
  }
}
