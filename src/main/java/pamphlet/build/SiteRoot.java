package pamphlet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

  /** The bytes of a file that is named relative to the root, with {@code /} between names. */
  public byte[] read(String path) throws IOException {
    return Files.readAllBytes(folder.resolve(path));
  }

  /** Where an address lies in an output folder. */
  public static Path file(Path output, Address address) {
    return output.resolve(address.path());
  }
}
