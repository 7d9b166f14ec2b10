package pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pamphlet.model.Diagnostic;
import pamphlet.model.Parsed;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;

/** The demonstration site is what people copy from, so nothing in it may be refused. */
class DemonstrationTest {
  @Test
  void demonstrationSiteIsReadWithoutProblems() throws IOException {
    Parsed<Settings> settings = settings();
    Parsed<SourceTree> tree = SourceTree.scan(Path.of("articles"));
    List<Diagnostic> problems = new ArrayList<>(settings.problems());
    problems.addAll(tree.problems());
    FrontMatterReader reader = new FrontMatterReader(settings.value());
    for (SourcePath source : tree.value().markdown()) {
      byte[] bytes = Files.readAllBytes(Path.of(source.fromRoot()));
      var text = TextDecoder.decode(source.fromRoot(), bytes);
      problems.addAll(text.problems());
      text.value().ifPresent(found -> problems.addAll(reader.read(found, source).problems()));
    }
    assertThat(tree.value().markdown()).isNotEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void everyPictureOfTheDemonstrationSaysItsSize() throws IOException {
    SourceTree tree = SourceTree.scan(Path.of("articles")).value();
    assertThat(tree.files().entrySet())
        .filteredOn(file -> file.getKey().value().endsWith(".svg"))
        .isNotEmpty()
        .allSatisfy(
            file -> assertThat(ImageSizes.read(Path.of(file.getKey().fromRoot()))).isPresent());
  }

  private static Parsed<Settings> settings() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("pamphlet.yaml"));
    return SettingsReader.read(TextDecoder.decode("pamphlet.yaml", bytes).value().orElseThrow());
  }
}
