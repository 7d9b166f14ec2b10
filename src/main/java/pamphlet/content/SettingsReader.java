package pamphlet.content;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pamphlet.model.CheckSettings;
import pamphlet.model.Fragment;
import pamphlet.model.KeyPlaces;
import pamphlet.model.Parsed;
import pamphlet.model.Phone;
import pamphlet.model.Place;
import pamphlet.model.Publisher;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.ReviewPolicy;
import pamphlet.model.Settings;
import pamphlet.model.SourceText;

/** Reads {@code pamphlet.yaml}. */
public final class SettingsReader {
  /** Settings with more text than this are refused before YAML sees them. */
  static final int MAX_CHARS = 256 * 1024;

  private static final String DEFAULT_LANGUAGE = "en";
  private static final String DEFAULT_EDITION = "US";

  private final Problems problems;
  private final Editions editions = Editions.load();

  private SettingsReader(Problems problems) {
    this.problems = problems;
  }

  /** The settings of a site, with the edition's numbers and actions where they say nothing. */
  public static Parsed<Settings> read(SourceText text) {
    Problems problems = new Problems(text, Family.CF);
    SettingsReader reader = new SettingsReader(problems);
    Optional<YamlNode.Mapping> root = mapping(problems);
    root.ifPresent(reader::checkKeys);
    YamlNode.Mapping empty = new YamlNode.Mapping(List.of(), 0, 0);
    return new Parsed<>(reader.settings(root.orElse(empty)), problems.found());
  }

  private static Optional<YamlNode.Mapping> mapping(Problems problems) {
    int length = problems.text().text().length();
    if (length > MAX_CHARS) {
      String message = "the settings have " + length + " characters, more than " + MAX_CHARS;
      problems.add(0, 1, Mistake.TOO_LARGE, message, "remove what is not needed");
      return Optional.empty();
    }
    return YamlReader.read(problems, 0, length);
  }

  private void checkKeys(YamlNode.Mapping root) {
    Reading reading = new Reading(problems, Reading.Context.NONE);
    Set<String> meant = Mappings.checkKeys(root, SettingsFields.ALL, Map.of(), reading);
    String title = SettingsFields.TITLE.name();
    if (root.entry(title).isEmpty() && !meant.contains(title) && !problems.isInLineOf(title)) {
      problems.add(
          Place.file(problems.text().path()),
          Mistake.MISSING_KEY.code(Family.CF),
          "the settings have no title",
          "add a line such as \"title: Health information of our clinic\"");
    }
  }

  private Settings settings(YamlNode.Mapping root) {
    Values values = new Values(problems.text(), root);
    Reading reading = new Reading(problems, Reading.Context.NONE);
    Mappings.read(SettingsFields.EDITION, values, reading);
    Mappings.read(SettingsFields.EMERGENCY, values, reading);
    String name = values.get(SettingsFields.EDITION).orElse(DEFAULT_EDITION);
    Edition edition = edition(name, values);
    Map<String, Phone> phones = new LinkedHashMap<>(edition.phones());
    phones.putAll(values.get(SettingsFields.EMERGENCY).orElse(Map.of()));
    readRest(values, reading.with(context(name, phones)));
    return settings(values, name, phones, edition, places(root));
  }

  private Edition edition(String name, Values values) {
    Optional<Edition> known = editions.find(name);
    boolean hasNumber =
        values.get(SettingsFields.EMERGENCY).orElse(Map.of()).containsKey("emergency");
    if (known.isEmpty() && !hasNumber) {
      problems.add(
          values.place(SettingsFields.EDITION),
          SettingsCodes.NO_EMERGENCY_NUMBER,
          "no emergency number is known for the edition \"" + name + "\"",
          editions.help(name));
    }
    // Its actions name the emergency number only; the number itself must not be another country's.
    return known.orElseGet(() -> new Edition(Map.of(), editions.plain().actions()));
  }

  private static Reading.Context context(String edition, Map<String, Phone> phones) {
    // Without any number the edition was reported; one report is enough.
    Set<String> known = phones.isEmpty() ? Set.copyOf(Settings.PLACEHOLDERS) : phones.keySet();
    return new Reading.Context(Optional.empty(), Map.of(), known, edition, false);
  }

  private static void readRest(Values values, Reading reading) {
    for (Field<?> field : SettingsFields.ALL) {
      if (field != SettingsFields.EDITION && field != SettingsFields.EMERGENCY) {
        Mappings.read(field, values, reading);
      }
    }
  }

  private KeyPlaces places(YamlNode.Mapping root) {
    return Places.onDemand(problems.text(), root, Place.file(problems.text().path()));
  }

  private static Settings settings(
      Values v, String edition, Map<String, Phone> phones, Edition defaults, KeyPlaces places) {
    String title = v.get(SettingsFields.TITLE).orElse("");
    Map<RedFlagLevel, Fragment> actions = new EnumMap<>(RedFlagLevel.class);
    actions.putAll(defaults.actions());
    actions.putAll(v.get(SettingsFields.RED_FLAG_ACTIONS).orElse(Map.of()));
    return new Settings(
        title,
        v.get(SettingsFields.BASE_URL),
        v.get(SettingsFields.LANGUAGE).orElse(DEFAULT_LANGUAGE),
        edition,
        phones,
        v.get(SettingsFields.PUBLISHER).orElseGet(() -> publisher(title)),
        v.get(SettingsFields.REVIEW).orElse(ReviewPolicy.DEFAULT),
        actions,
        v.get(SettingsFields.DISCLAIMERS).orElse(Map.of()),
        v.get(SettingsFields.CATEGORIES).orElse(Map.of()),
        v.get(SettingsFields.PEOPLE).orElse(Map.of()),
        v.get(SettingsFields.CHECKS).orElse(CheckSettings.DEFAULT),
        v.get(SettingsFields.PUBLISH).orElse(Map.of()),
        v.get(SettingsFields.HOST),
        places);
  }

  private static Publisher publisher(String title) {
    return new Publisher(
        title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
  }
}
