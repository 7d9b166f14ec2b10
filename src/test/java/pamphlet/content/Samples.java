package pamphlet.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import pamphlet.model.Parsed;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/** Values that several tests start from. */
final class Samples {
  private static final Settings SETTINGS = read();

  private Samples() {}

  /** The settings of {@code settings/complete.yaml}. */
  static Settings settings() {
    return SETTINGS;
  }

  /** The front matter of a text, as that of {@code health/sample.md}. */
  static Parsed<FrontMatterReader.Result> frontMatter(String text) {
    return new FrontMatterReader(settings())
        .read(
            new SourceText("articles/health/sample.md", text), new SourcePath("health/sample.md"));
  }

  private static Settings read() {
    try {
      Path file = Path.of("src/test/resources/settings/complete.yaml");
      String yaml = Files.readString(file, StandardCharsets.UTF_8);
      return SettingsReader.read(new SourceText("pamphlet.yaml", yaml)).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
