package pamphlet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import pamphlet.model.Diagnostic;

class SarifFormatTest {
  /** The schema as OASIS published it, from the library that carries it. */
  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  @Test
  void outputFitsThePublishedSchema() {
    Findings.assertValid(sarif("", Findings.ALL), SCHEMA, VersionFlag.V7);
    Findings.assertValid(sarif("", List.of()), SCHEMA, VersionFlag.V7);
  }

  @Test
  void publishedSchemaIsReallyApplied() {
    String broken = sarif("", Findings.ALL).replace("\"ruleIndex\"", "\"ruleIndx\"");
    assertThatThrownBy(() -> Findings.assertValid(broken, SCHEMA, VersionFlag.V7))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void columnsCountCodePointsAndTheEndIsBehindTheText() throws IOException {
    JsonNode run = run("", Findings.RAISED);
    assertThat(run.at("/columnKind").asText()).isEqualTo("unicodeCodePoints");
    assertThat(run.at("/results/0/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":9,\"startColumn\":4,\"endColumn\":5}");
  }

  @Test
  void wholeFileHasNoRegion() throws IOException {
    JsonNode place = run("", Findings.WHOLE_FILE).at("/results/0/locations/0/physicalLocation");
    assertThat(place.has("region")).isFalse();
  }

  @Test
  void pathIsAUriFromTheRepository() throws IOException {
    assertThat(
            run("help/", Findings.HOSTILE)
                .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText())
        .isEqualTo("help/articles/ne%20ck%3a1.md");
  }

  @Test
  void levelIsTheFindingsAndTheDefaultIsTheCodes() throws IOException {
    JsonNode run = run("", Findings.RAISED);
    assertThat(run.at("/results/0/level").asText()).isEqualTo("error");
    assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").asText())
        .isEqualTo("warning");
  }

  @Test
  void ruleIndexLeadsToTheRule() throws IOException {
    JsonNode run = run("", Findings.ALL.toArray(Diagnostic[]::new));
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.at("/ruleIndex").asInt());
      assertThat(rule.at("/id")).isEqualTo(result.at("/ruleId"));
    }
  }

  @Test
  void messageIsASentenceWithoutAccidentalLinks() throws IOException {
    Diagnostic found =
        Diagnostic.of(Findings.RAISED.place(), Findings.LONG, "use [a](b.md)", "as is");
    assertThat(run("", found).at("/results/0/message/text").asText())
        .isEqualTo("Use \\[a\\](b.md).\nas is");
  }

  @Test
  void helpComesFromTheCatalogue() throws IOException {
    JsonNode help = run("", Findings.HOSTILE).at("/tool/driver/rules/0/help");
    assertThat(help.at("/markdown").asText()).contains("```yaml\nreviwer: x\n```");
    assertThat(help.at("/text").asText()).contains("    reviwer: x");
  }

  private static JsonNode run(String folder, Diagnostic... found) throws IOException {
    return new ObjectMapper().readTree(sarif(folder, List.of(found))).at("/runs/0");
  }

  private static String sarif(String folder, List<Diagnostic> found) {
    return Findings.written(new SarifFormat(Findings.CATALOGUE, "0.1.0", folder), found);
  }
}
