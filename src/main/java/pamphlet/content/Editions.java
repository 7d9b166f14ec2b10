package pamphlet.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pamphlet.model.Fragment;
import pamphlet.model.Phone;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.Settings;
import pamphlet.model.SourceText;

/**
 * The editions that come with the program, from {@code editions.yaml}. Each stands there between
 * blank lines, and is read when it is asked for: a site has one.
 */
final class Editions {
  private static final String FILE = "editions.yaml";

  private static final String NAME = "[A-Z]{2}";
  private static final Pattern FIRST_LINE = Pattern.compile("(?m)^(" + NAME + "):$");

  /** What the countries are called here that have another name in ISO 3166-1. */
  private static final Map<String, String> OWN_NAMES = Map.of("GB", "UK");

  /** The member states without an edition of their own, by ISO 3166-1. */
  private static final Set<String> EU_MEMBERS =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IT",
          "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  private static final Mappings.KeyForm NAMES = Mappings.KeyForm.of(NAME, "");

  private final String yaml;

  private Editions(String yaml) {
    this.yaml = yaml;
  }

  /** The editions of the program's own files. */
  static Editions load() {
    try (InputStream in = Editions.class.getResourceAsStream(FILE)) {
      return new Editions(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** The names of all editions, sorted. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    FIRST_LINE.matcher(yaml).results().forEach(line -> names.add(line.group(1)));
    return names;
  }

  /** The edition of this name. */
  Optional<Edition> find(String name) {
    int start = yaml.indexOf("\n" + name + ":\n") + 1;
    if (start == 0 || !NAMES.accepts(name)) {
      return Optional.empty();
    }
    int end = yaml.indexOf("\n\n", start);
    String own = yaml.substring(start, end < 0 ? yaml.length() : end + 1);
    return Optional.ofNullable(read(new SourceText(FILE, own)).get(name));
  }

  /**
   * What to write instead of a name that is none of them. A name that only looks alike is no hint:
   * it would be another country's number.
   */
  String help(String name) {
    Optional<String> own =
        EU_MEMBERS.contains(name) ? Optional.of("EU") : Optional.ofNullable(OWN_NAMES.get(name));
    return own.map(known -> "did you mean \"" + known + "\"?")
        .orElseGet(
            () ->
                "write one of %s, or give the number under \"emergency\""
                    .formatted(String.join(", ", names())));
  }

  /** What holds where only an emergency number is known. */
  Edition plain() {
    return find("EU").orElseThrow();
  }

  private static Map<String, Edition> read(SourceText text) {
    Problems problems = new Problems(text, Family.CF);
    Set<String> phones = Set.copyOf(Settings.PLACEHOLDERS);
    Reading reading =
        new Reading(problems, new Reading.Context(Optional.empty(), Map.of(), phones, FILE, false));
    Optional<Map<String, Edition>> editions =
        YamlReader.read(problems, 0, text.text().length())
            .flatMap(root -> shape().read(new Value(FILE, root), reading));
    if (!problems.found().isEmpty()) {
      throw new IllegalStateException(problems.found().toString());
    }
    return editions.orElseThrow();
  }

  private static Shape<Map<String, Edition>> shape() {
    Field<Map<String, Phone>> phones =
        Field.required("phones", SettingsShapes.phones(), "numbers by placeholder");
    Field<Map<RedFlagLevel, Fragment>> actions =
        Field.required("actions", SettingsShapes.actions(), "what to do at each level");
    return Mappings.entries(
        NAMES,
        Mappings.keys(phones, actions).map(v -> new Edition(v.need(phones), v.need(actions))));
  }
}
