package pamphlet.build;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import pamphlet.content.AssetCheck;
import pamphlet.content.ContentFile;
import pamphlet.model.Address;

/**
 * The folder of a site and the fixed names in it.
 *
 * @param folder the folder that holds {@code pamphlet.yaml} and {@code articles/}
 */
public record SiteRoot(Path folder) {
  /** The name of the settings file. */
  public static final String SETTINGS = "pamphlet.yaml";

  /** Whether there is a site here. */
  public boolean exists() {
    return Files.isRegularFile(settings());
  }

  /** The settings file. */
  public Path settings() {
    return folder.resolve(SETTINGS);
  }

  /** The folder of the content. */
  public Path articles() {
    return folder.resolve("articles");
  }

  /** The site's own templates, if it has some. */
  public Optional<Path> templates() {
    Path templates = folder.resolve("templates");
    return Files.isDirectory(templates) ? Optional.of(templates) : Optional.empty();
  }

  /** Where the site is written to unless the command says otherwise. */
  public Path output() {
    return folder.resolve("site");
  }

  /**
   * The bytes of a file that is named relative to the root, with {@code /} between names. Settings
   * may be a link to anywhere, because they are trusted; content may not.
   */
  public byte[] read(String path) throws IOException {
    return read(path, AssetCheck.MAX_BYTES);
  }

  /** As {@link #read(String)}; of a larger file only {@code maxBytes} and one more. */
  public byte[] read(String path, int maxBytes) throws IOException {
    if (path.equals(SETTINGS)) {
      return Files.readAllBytes(settings());
    }
    Path file = file(path);
    return ContentFile.read(path.startsWith("articles/") ? articles() : folder, file, maxBytes);
  }

  private Path file(String path) throws IOException {
    try {
      return folder.resolve(path);
    } catch (InvalidPathException e) {
      // Java 17 with a plain locale finds ü.md and cannot name it.
      throw new FileSystemException(path, null, "this name needs a locale such as C.UTF-8");
    }
  }

  /** Where an address lies in an output folder. */
  public static Path file(Path output, Address address) {
    return output.resolve(address.path());
  }
}
