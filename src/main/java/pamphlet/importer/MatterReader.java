package pamphlet.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import pamphlet.content.ForeignYaml;
import pamphlet.content.YamlNode;
import pamphlet.model.Diagnostic;
import pamphlet.model.Parsed;
import pamphlet.model.Place;
import pamphlet.model.SourceText;

/** Reads front matter and settings in YAML ({@code ---}) or TOML ({@code +++}). */
final class MatterReader {
  /** More than this is no front matter, and would keep the parsers busy. */
  private static final int MAX_CHARS = 64 * 1024;

  private static final Pattern YAML =
      Pattern.compile("\\A---[ \\t]*\\R(?<keys>(?s:.*?))^---[ \\t]*$\\R?", Pattern.MULTILINE);
  private static final Pattern TOML =
      Pattern.compile(
          "\\A\\+\\+\\+[ \\t]*\\R(?<keys>(?s:.*?))^\\+\\+\\+[ \\t]*$\\R?", Pattern.MULTILINE);

  private final SourceText text;
  private final Map<String, Matter.Value> values = new LinkedHashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private MatterReader(SourceText text) {
    this.text = text;
  }

  /** The front matter of a page; none if the page begins with text. */
  static Parsed<Matter> page(SourceText text) {
    MatterReader reader = new MatterReader(text);
    Matcher yaml = YAML.matcher(text.text());
    Matcher toml = TOML.matcher(text.text());
    int bodyStart = 0;
    if (yaml.find()) {
      reader.yaml(yaml.start("keys"), yaml.end("keys"));
      bodyStart = yaml.end();
    } else if (toml.find()) {
      reader.toml(toml.start("keys"), toml.end("keys"));
      bodyStart = toml.end();
    }
    return new Parsed<>(new Matter(reader.values, bodyStart), reader.problems);
  }

  /** A whole file of settings. */
  static Parsed<Matter> settings(SourceText text) {
    MatterReader reader = new MatterReader(text);
    if (text.path().endsWith(".toml")) {
      reader.toml(0, text.text().length());
    } else {
      reader.yaml(0, text.text().length());
    }
    return new Parsed<>(new Matter(reader.values, text.text().length()), reader.problems);
  }

  private boolean isTooLong(int start, int end) {
    if (end - start > MAX_CHARS) {
      report(text.place(start, start + 1), "more than " + MAX_CHARS + " characters of keys");
    }
    return end - start > MAX_CHARS;
  }

  private void yaml(int start, int end) {
    if (isTooLong(start, end)) {
      return;
    }
    Parsed<Optional<YamlNode.Mapping>> read = ForeignYaml.read(text, start, end);
    problems.addAll(read.problems());
    read.value().ifPresent(mapping -> add("", mapping));
  }

  private void add(String prefix, YamlNode.Mapping mapping) {
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = prefix + entry.key().value();
      Place place = text.place(entry.key().start(), entry.key().end());
      if (entry.value() instanceof YamlNode.Mapping inner) {
        add(key + ".", inner);
      } else if (entry.value() instanceof YamlNode.Sequence sequence) {
        addList(key, sequence, place);
      } else if (entry.value() instanceof YamlNode.Scalar scalar && !scalar.isEmpty()) {
        values.put(key, new Matter.Value(List.of(scalar.value()), false, place));
      }
    }
  }

  private void addList(String key, YamlNode.Sequence sequence, Place place) {
    List<String> items = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      if (item instanceof YamlNode.Scalar scalar) {
        items.add(scalar.value());
      } else {
        report(place, "\"" + key + "\" holds more than texts, which cannot be carried over");
        return;
      }
    }
    values.put(key, new Matter.Value(items, true, place));
  }

  private void toml(int start, int end) {
    if (isTooLong(start, end)) {
      return;
    }
    int firstLine = text.place(start, start).line();
    TomlParseResult read = Toml.parse(text.text().substring(start, end));
    for (TomlParseError error : read.errors()) {
      report(place(error.position(), firstLine), "this TOML cannot be read: " + error.getMessage());
    }
    add("", read, firstLine);
  }

  private void add(String prefix, TomlTable table, int firstLine) {
    for (String name : table.keySet()) {
      String key = prefix + name;
      List<String> path = List.of(name);
      Object value = table.get(path);
      Place place = place(table.inputPositionOf(path), firstLine);
      if (value instanceof TomlTable inner) {
        add(key + ".", inner, firstLine);
      } else if (value instanceof TomlArray array) {
        addList(key, array, place);
      } else {
        values.put(key, new Matter.Value(List.of(value.toString()), false, place));
      }
    }
  }

  private void addList(String key, TomlArray array, Place place) {
    if (array.toList().stream().anyMatch(i -> i instanceof TomlTable || i instanceof TomlArray)) {
      report(place, "\"" + key + "\" holds more than texts, which cannot be carried over");
      return;
    }
    List<String> items = array.toList().stream().map(Object::toString).toList();
    values.put(key, new Matter.Value(items, true, place));
  }

  private Place place(TomlPosition position, int firstLine) {
    int line = Math.min(text.lineCount(), firstLine - 1 + Math.max(1, position.line()));
    int start = text.lineStart(line) + Math.max(0, position.column() - 1);
    return text.place(start, text.lineStart(line) + text.line(line).length());
  }

  private void report(Place place, String message) {
    problems.add(Diagnostic.of(place, ImportCodes.VALUE, message, "add it by hand"));
  }
}
