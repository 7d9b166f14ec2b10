package pamphlet.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import pamphlet.model.Address;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;

/**
 * Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS, 2020), which code hosts
 * and editors read. Each kind of finding that occurs is a rule with its help from the catalogue.
 *
 * @param catalogue where the help texts come from
 * @param version Pamphlet's own version
 * @param folder the site's root as seen from the repository's: empty, or ending with {@code /}
 */
public record SarifFormat(Catalogue catalogue, String version, String folder)
    implements DiagnosticFormat {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  public SarifFormat {
    Folders.check(folder);
  }

  @Override
  public void write(List<Diagnostic> sorted, SourceLines lines, Appendable out) throws IOException {
    List<Code> rules = rules(sorted);
    JsonWriter json = new JsonWriter(out).object();
    json.member("$schema", SCHEMA).member("version", "2.1.0");
    json.name("runs").array().object();
    tool(rules, json);
    // Section 3.14.17: our columns count code points, not the units of UTF-16.
    json.member("columnKind", "unicodeCodePoints");
    json.name("results").array();
    for (Diagnostic found : sorted) {
      result(found, rules.indexOf(found.code()), json);
    }
    json.endArray().endObject().endArray().endObject();
    out.append('\n');
  }

  private static List<Code> rules(List<Diagnostic> sorted) {
    TreeSet<Code> codes = new TreeSet<>(Comparator.comparing(Code::id));
    sorted.forEach(found -> codes.add(found.code()));
    return List.copyOf(codes);
  }

  private void tool(List<Code> rules, JsonWriter json) throws IOException {
    json.name("tool").object().name("driver").object();
    json.member("name", "Pamphlet").member("version", version);
    json.name("rules").array();
    for (Code code : rules) {
      rule(code, json);
    }
    json.endArray().endObject().endObject();
  }

  private void rule(Code code, JsonWriter json) throws IOException {
    json.object().member("id", code.id());
    text("shortDescription", sentence(code.meaning()), json);
    Optional<Entry> entry = catalogue.entry(code.id());
    if (entry.isPresent()) {
      text("fullDescription", entry.get().why(), json);
      json.name("help").object();
      json.member("text", new ExplainText(catalogue).text(entry.get()));
      json.member("markdown", new CatalogueMarkdown(catalogue).help(entry.get())).endObject();
    }
    json.name("defaultConfiguration").object().member("level", code.severity().word());
    json.endObject().endObject();
  }

  private void result(Diagnostic found, int rule, JsonWriter json) throws IOException {
    json.object().member("ruleId", found.code().id()).member("ruleIndex", rule);
    json.member("level", found.severity().word());
    String help = found.help().isEmpty() ? "" : "\n" + found.help();
    text("message", withoutLinks(sentence(found.message()) + help), json);
    json.name("locations").array().object().name("physicalLocation").object();
    json.name("artifactLocation").object();
    json.member("uri", new Address(folder + found.place().path()).encoded()).endObject();
    if (found.place().line() > 0) {
      region(found.place(), json);
    }
    json.endObject().endObject().endArray().endObject();
  }

  private static void region(Place place, JsonWriter json) throws IOException {
    json.name("region").object();
    json.member("startLine", place.line()).member("startColumn", place.column());
    json.member("endColumn", place.column() + place.width()).endObject();
  }

  private static void text(String name, String text, JsonWriter json) throws IOException {
    json.name(name).object().member("text", text).endObject();
  }

  /** Section 3.11.3: messages are sentences; ours start in lower case and have no full stop. */
  private static String sentence(String message) {
    if (message.isEmpty()) {
      return message;
    }
    int second = message.offsetByCodePoints(0, 1);
    return Character.toString(Character.toUpperCase(message.codePointAt(0)))
        + message.substring(second)
        + (message.matches("(?s).*[.?!]") ? "" : ".");
  }

  /**
   * Section 3.11.6: text in square brackets before a parenthesis would be taken for a link. Braces
   * stay single, although section 3.11.5 doubles them: readers that undo this are rare, and to all
   * others a doubled placeholder would be a wrong example.
   */
  private static String withoutLinks(String text) {
    return text.contains("](") ? text.replace("[", "\\[").replace("]", "\\]") : text;
  }
}
