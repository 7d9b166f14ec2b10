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

class JsonFormatTest {
  private static final String SCHEMA = "/schema/diagnostics.schema.json";

  @Test
  void eachFindingIsOneObject() {
    assertThat(Findings.written(new JsonFormat(), List.of(Findings.RAISED)))
        .isEqualTo(
            """
            {
              "version": 1,
              "summary": {
                "errors": 1,
                "warnings": 0
              },
              "diagnostics": [
                {
                  "code": "ST001",
                  "severity": "error",
                  "meaning": "a sentence is long",
                  "message": "long",
                  "help": "shorten",
                  "path": "articles/z.md",
                  "line": 9,
                  "column": 4,
                  "width": 1
                }
              ]
            }
            """);
  }

  @Test
  void noFindingIsAnEmptyList() {
    assertThat(Findings.written(new JsonFormat(), List.of())).contains("\"diagnostics\": []");
  }

  @Test
  void anyTextComesBackAsItWas() throws IOException {
    JsonNode found = parse(List.of(Findings.HOSTILE)).at("/diagnostics/0");
    assertThat(found.at("/message").asText()).isEqualTo(Findings.HOSTILE.message());
    assertThat(found.at("/help").asText()).isEqualTo(Findings.HOSTILE.help());
    assertThat(found.at("/source").asText()).isEqualTo("tw\"o\t\u202E");
  }

  @Test
  void outputFitsItsSchema() {
    assertValid(Findings.ALL);
    assertValid(List.of());
  }

  @Test
  void schemaRefusesAColumnWithoutALine() {
    String json = Findings.written(new JsonFormat(), List.of(Findings.RAISED));
    String broken = json.replace("\"line\": 9,", "");
    assertThatThrownBy(() -> Findings.assertValid(broken, SCHEMA, VersionFlag.V202012))
        .isInstanceOf(AssertionError.class);
  }

  private static void assertValid(List<Diagnostic> found) {
    String json = Findings.written(new JsonFormat(), found);
    Findings.assertValid(json, SCHEMA, VersionFlag.V202012);
  }

  private static JsonNode parse(List<Diagnostic> found) throws IOException {
    return new ObjectMapper().readTree(Findings.written(new JsonFormat(), found));
  }
}
