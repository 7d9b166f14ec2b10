package pamphlet.importer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the settings of an imported site. */
final class SettingsWriter {
  private final Matter settings;
  private final ArticleWriter.Registers registers;
  private final Map<String, SourcePage> sections;

  /**
   * @param settings the settings of the source
   * @param registers what pages refer to
   * @param sections the pages of lists, by the key that a category of their name has
   */
  SettingsWriter(
      Matter settings, ArticleWriter.Registers registers, Map<String, SourcePage> sections) {
    this.settings = settings;
    this.registers = registers;
    this.sections = sections;
  }

  /** What a person must add, for the whole site. */
  static List<String> toDo() {
    return List.of(
        "edition: choose your country; it decides the emergency number that readers are told",
        "publisher: who is responsible for the site",
        "disclaimers: the texts that stand below each article",
        "people: who reviews, with what qualifies them");
  }

  String text() {
    StringBuilder out = new StringBuilder();
    out.append("# Made by pamphlet import; IMPORT.md says what to add.\n");
    out.append("title: ").append(Yaml.text(first("title").orElse("Our health information")));
    first("baseURL", "base_url", "url")
        .filter(url -> url.matches("https?://[^\\s?#@]+"))
        .ifPresent(url -> out.append("\nbaseUrl: ").append(url));
    String language =
        first("languageCode", "default_language", "lang")
            .filter(l -> l.startsWith("en"))
            .orElse("en");
    out.append("\nlanguage: ").append(language.replace('_', '-'));
    out.append("\n# Choose your country: US, UK, IE, CA, AU, NZ, EU, ZA\nedition: US\n\n");
    out.append(
        "# publisher:\n#   name: who is responsible for the site\n#   email: where to write\n");
    section("disclaimers", registers.disclaimers(), "standard: the text below each article", out);
    categories(out);
    people(out);
    return out.toString();
  }

  private void section(String name, Register register, String example, StringBuilder out) {
    if (register.entries().isEmpty()) {
      out.append("\n# ").append(name).append(":\n#   ").append(example).append('\n');
      return;
    }
    out.append('\n').append(name).append(":\n");
    register
        .entries()
        .forEach((key, text) -> out.append("  " + key + ": " + Yaml.text(text) + "\n"));
  }

  private void categories(StringBuilder out) {
    out.append(registers.categories().entries().isEmpty() ? "" : "\ncategories:\n");
    registers
        .categories()
        .entries()
        .forEach(
            (key, name) -> {
              Optional<Matter> list =
                  Optional.ofNullable(sections.get(key)).map(SourcePage::matter);
              String title =
                  list.flatMap(matter -> matter.text("title")).orElseGet(() -> capital(name));
              String summary = list.flatMap(matter -> matter.text("description")).orElse(title);
              out.append("  " + key + ":\n    title: " + Yaml.text(title));
              out.append("\n    summary: " + Yaml.text(summary) + "\n");
            });
  }

  private void people(StringBuilder out) {
    if (registers.people().entries().isEmpty()) {
      out.append("\n# people:\n#   key-of-a-person:\n#     name: as readers see it\n");
      return;
    }
    out.append("\npeople:\n");
    registers
        .people()
        .entries()
        .forEach((key, name) -> out.append("  " + key + ":\n    name: " + Yaml.text(name) + "\n"));
  }

  private Optional<String> first(String... keys) {
    return Stream.of(keys).flatMap(key -> settings.text(key).stream()).findFirst();
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
