package pamphlet.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pamphlet.model.Fragment;
import pamphlet.model.Phone;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.Settings;
import pamphlet.model.SourceText;

/** The editions that come with the program, from {@code editions.yaml}. */
final class Editions {
  private static final String FILE = "editions.yaml";

  private static final Mappings.KeyForm NAMES = Mappings.KeyForm.of("[A-Z]{2}", "");

  private final Map<String, Edition> editions;

  private Editions(Map<String, Edition> editions) {
    this.editions = Collections.unmodifiableMap(new LinkedHashMap<>(editions));
  }

  /** Reads the editions from the program's own files. */
  static Editions load() {
    try (InputStream in = Editions.class.getResourceAsStream(FILE)) {
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return read(new SourceText(FILE, yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** The names of all editions, sorted. */
  Set<String> names() {
    return new TreeSet<>(editions.keySet());
  }

  /** The edition of this name. */
  Optional<Edition> find(String name) {
    return Optional.ofNullable(editions.get(name));
  }

  /** What holds where only an emergency number is known. */
  Edition plain() {
    return editions.get("EU");
  }

  private static Editions read(SourceText text) {
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
    return new Editions(editions.orElseThrow());
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
