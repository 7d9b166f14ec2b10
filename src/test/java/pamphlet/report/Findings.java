package pamphlet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;
import pamphlet.model.Severity;

/** Findings that the tests of the formats share. */
final class Findings {
  static final Code UNKNOWN_KEY = Code.error("FM012", "a key is unknown");
  static final Code LONG = Code.warning("ST001", "a sentence is long");
  static final String FILE = "articles/ne ck:1.md";
  static final SourceLines LINES = path -> Optional.of(List.of("one", "tw\"o\t\u202E"));

  static final Diagnostic HOSTILE =
      Diagnostic.of(
          new Place(FILE, 2, 1, 3), UNKNOWN_KEY, "\"\\\n\u001b%,[a](b) \uD800 😀", "a: b\r\nc");
  static final Diagnostic WHOLE_FILE = Diagnostic.of(Place.file("pamphlet.yaml"), LONG, "long", "");
  static final Diagnostic RAISED =
      Diagnostic.of(new Place("articles/z.md", 9, 4, 1), LONG, "long", "shorten")
          .withSeverity(Severity.ERROR);
  static final List<Diagnostic> ALL = List.of(HOSTILE, RAISED, WHOLE_FILE);

  static final Catalogue CATALOGUE =
      new Catalogue(
          new TreeMap<>(
              Map.of(
                  "FM012",
                  EntryReader.read(
                      """
                      # FM012: a key is unknown

                      Severity: error

                      ## Why

                      Typing errors.

                      ## Bad

                      ```yaml front matter
                      reviwer: x
                      ```

                      ## Good

                      ```yaml front matter
                      reviewer: x
                      ```
                      """))));

  private Findings() {}

  static String written(DiagnosticFormat format, List<Diagnostic> found) {
    StringBuilder out = new StringBuilder();
    try {
      format.write(found, LINES, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  static void assertValid(String json, String schemaResource, VersionFlag version) {
    try (InputStream schema = Findings.class.getResourceAsStream(schemaResource)) {
      assertThat(
              JsonSchemaFactory.getInstance(version)
                  .getSchema(schema)
                  .validate(json, InputFormat.JSON))
          .isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
