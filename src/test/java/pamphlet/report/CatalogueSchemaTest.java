package pamphlet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import pamphlet.content.SettingsReader;
import pamphlet.model.Settings;
import pamphlet.model.SourceText;
import pamphlet.schema.FrontMatterSchema;
import pamphlet.schema.Names;
import pamphlet.schema.SettingsSchema;
import pamphlet.schema.Yaml;

/**
 * Holds the schemas against the catalogue: they reject what is reported, if a schema can see it.
 */
class CatalogueSchemaTest {
  /** The mistakes in values that editors' tools underline. A schema sees no other file or clock. */
  private static final List<String> UNDERLINED =
      List.of(
          "CF009", "CF012", "CF013", "CF014", "CF015", "CF016", "CF018", "CF019", "CF020", "CF025",
          "FM009", "FM012", "FM013", "FM014", "FM015", "FM016", "FM017", "FM018", "FM019", "FM020",
          "FM023", "FM024", "FM025", "FM034", "FM036", "LK006");

  private static final Catalogue CATALOGUE = Catalogue.load();

  @TempDir private Path temp;

  @Test
  void schemaRejectsTheBadExamplesThatASchemaCanSee() throws IOException {
    TreeSet<String> rejected = new TreeSet<>();
    for (Entry entry : entries()) {
      if (!problems(entry.bad(), entry.code() + "-bad").isEmpty()) {
        rejected.add(entry.code());
      }
    }
    assertThat(rejected).containsExactlyElementsOf(UNDERLINED);
  }

  @Test
  void schemaAcceptsEveryGoodExample() throws IOException {
    for (Entry entry : entries()) {
      assertThat(problems(entry.good(), entry.code() + "-good")).as(entry.code()).isEmpty();
    }
  }

  private static List<Entry> entries() {
    return CATALOGUE.entries().values().stream()
        .filter(entry -> !entry.bad().snippets().isEmpty())
        .filter(entry -> !entry.code().matches("(TP|OU|PU).*"))
        .toList();
  }

  /** What the schemas have against a site with the example in it. */
  private List<String> problems(Example example, String name) throws IOException {
    Path root = Files.createDirectories(temp.resolve(name));
    SmallSite.write(root, example.snippets());
    String settings = Files.readString(root.resolve("pamphlet.yaml"));
    List<String> problems = new ArrayList<>(check(SettingsSchema.text(), settings));
    String schema = FrontMatterSchema.of(Names.of(Optional.of(read(settings))));
    try (Stream<Path> files = Files.walk(root.resolve("articles"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String text = Files.readString(file);
        if (text.startsWith("---\n") && text.indexOf("\n---\n", 3) > 0) {
          problems.addAll(check(schema, Yaml.frontMatter(text)));
        }
      }
    }
    return problems;
  }

  private static Settings read(String settings) {
    return SettingsReader.read(new SourceText("pamphlet.yaml", settings)).value();
  }

  /** Text that is no YAML never reaches a schema. */
  private static List<String> check(String schema, String yaml) {
    try {
      return Yaml.problems(schema, yaml);
    } catch (YamlEngineException e) {
      return List.of();
    }
  }
}
