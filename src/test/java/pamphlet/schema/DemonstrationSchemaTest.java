package pamphlet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import pamphlet.content.FrontMatterReader;
import pamphlet.content.SettingsReader;
import pamphlet.model.Parsed;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/** Holds schemas and forms against the demonstration site. */
class DemonstrationSchemaTest {
  private static final Path ARTICLES = Path.of("articles");
  private static final Settings SETTINGS = settings();
  private static final Names NAMES = Names.of(Optional.of(SETTINGS));
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.walk(ARTICLES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void schemaAcceptsTheDemonstration(Path article) throws IOException {
    String head = Yaml.frontMatter(Files.readString(article));
    assertThat(Yaml.problems(FrontMatterSchema.of(NAMES), head)).isEmpty();
    Names nothingKnown = Names.of(Optional.empty());
    assertThat(Yaml.problems(FrontMatterSchema.of(nothingKnown), head)).isEmpty();
  }

  @Test
  void settingsSchemaAcceptsTheDemonstration() throws IOException {
    String settings = Files.readString(Path.of("pamphlet.yaml"));
    assertThat(Yaml.problems(SettingsSchema.text(), settings)).isEmpty();
    assertThat(Yaml.problems(SettingsSchema.text(), settings.replace("title:", "titel:")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: exercise}",
        "{status: retired}",
        "{area: neck}",
        "{title: ''}",
        "{category: no-such-category}",
        "{reviewDate: 30/8/2022}",
        "{keyPoints: one}",
        "{keyPoints: [a, b, c, d, e, f]}",
        "{keyPoints: []}",
        "{sources: [{publisher: nobody}]}",
        "{image: {src: a.svg, alt: A, width: 3}}",
        "{codes: {icd10: [neck]}}",
      })
  void schemaRejectsWhatDoesNotFit(String change) throws IOException {
    String head = Yaml.frontMatter(Files.readString(ARTICLES.resolve("neck-spasm.md")));
    Map<String, Object> values = map(Yaml.read(head));
    values.putAll(map(Yaml.read(change)));
    assertThat(Yaml.problems(FrontMatterSchema.of(NAMES), dump(values))).isNotEmpty();
  }

  @Test
  void draftMayLackWhatAPublicPageNeeds() {
    String schema = FrontMatterSchema.of(NAMES);
    assertThat(Yaml.problems(schema, "title: New")).isNotEmpty();
    assertThat(Yaml.problems(schema, "{title: New, status: draft}")).isEmpty();
  }

  /** A form that lacks a key loses its value, and one that formats the text breaks directives. */
  @ParameterizedTest
  @MethodSource("articles")
  void articleComesBackFromAFormAsItWas(Path file) throws IOException {
    String article = Files.readString(file);
    String head = Yaml.frontMatter(article);
    String body = article.substring(head.length() + 8);
    Map<String, Object> values = map(Yaml.read(head));
    String type = (String) values.getOrDefault("type", "article");
    JsonNode pagesCms = Yaml.read(new PagesCms(NAMES).text()).get("content");
    JsonNode decap = Yaml.read(new DecapCms(NAMES).text()).get("collections");
    assertThat(fields(form(pagesCms, type))).containsAll(values.keySet());
    assertThat(fields(form(decap, type))).containsAll(values.keySet());
    values.put("body", body);
    String after = save(MAPPER.writeValueAsString(values));
    assertThat(after.substring(after.indexOf("\n---\n", 3) + 5)).isEqualTo(body);
    SourcePath source = new SourcePath(ARTICLES.relativize(file).toString());
    Parsed<FrontMatterReader.Result> read =
        new FrontMatterReader(SETTINGS).read(new SourceText(source.fromRoot(), after), source);
    assertThat(read.problems()).isEmpty();
    assertThat(map(Yaml.read(Yaml.frontMatter(after)))).isEqualTo(map(Yaml.read(head)));
  }

  @Test
  void formsKeepTheTextAsItIsAndAssumeNoDate() {
    for (JsonNode form : Yaml.read(new PagesCms(NAMES).text()).get("content")) {
      assertThat(field(form, "body").get("type").asText()).isEqualTo("code");
      assertThat(field(form, "status").get("default").asText()).isEqualTo("draft");
    }
    for (JsonNode form : Yaml.read(new DecapCms(NAMES).text()).get("collections")) {
      assertThat(field(form, "body").get("widget").asText()).isEqualTo("text");
    }
    JsonNode article = form(Yaml.read(new PagesCms(NAMES).text()).get("content"), "article");
    assertThat(field(article, "reviewDate").get("default").asText("today")).isEmpty();
  }

  /** What such a program does: it reads its values from JSON and writes the file anew. */
  private static String save(String json) throws IOException {
    Map<String, Object> values = map(MAPPER.readTree(json));
    Object body = values.remove("body");
    return "---\n" + dump(values) + "---\n" + body;
  }

  private static String dump(Map<String, Object> values) {
    return new Dump(DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build())
        .dumpToString(values);
  }

  private static JsonNode form(JsonNode forms, String type) {
    for (JsonNode form : forms) {
      if (form.get("name").asText().equals(type + "s")) {
        return form;
      }
    }
    throw new AssertionError("no form for " + type);
  }

  private static JsonNode field(JsonNode form, String name) {
    for (JsonNode field : form.get("fields")) {
      if (field.get("name").asText().equals(name)) {
        return field;
      }
    }
    throw new AssertionError("no field " + name);
  }

  private static TreeSet<String> fields(JsonNode form) {
    List<String> names = new ArrayList<>();
    form.get("fields").forEach(field -> names.add(field.get("name").asText()));
    if (form.get("name").asText().equals("articles")) {
      names.add("type");
    }
    return new TreeSet<>(names);
  }

  private static Map<String, Object> map(JsonNode node) {
    Map<String, Object> values = new LinkedHashMap<>();
    node.fields()
        .forEachRemaining(
            member ->
                values.put(member.getKey(), MAPPER.convertValue(member.getValue(), Object.class)));
    return values;
  }

  private static Settings settings() {
    try {
      String text = Files.readString(Path.of("pamphlet.yaml"));
      return SettingsReader.read(new SourceText("pamphlet.yaml", text)).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
