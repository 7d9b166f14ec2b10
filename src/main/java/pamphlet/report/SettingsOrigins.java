package pamphlet.report;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pamphlet.model.KeyPlaces;
import pamphlet.model.Settings;

/**
 * Where the settings of a site come from that are not written in its file.
 *
 * @param settings the settings
 */
record SettingsOrigins(Settings settings) {
  private static final String DEFAULT = "default";

  /** Every value that the file leaves out and that holds all the same. */
  List<Origin> byDefault() {
    List<Origin> origins = new ArrayList<>();
    Stream.of(
            new Origin("language", settings.language(), DEFAULT),
            new Origin("edition", settings.edition(), DEFAULT),
            new Origin("publisher.name", settings.publisher().name(), "title"),
            new Origin("review.interval", span(settings.review().interval()), DEFAULT),
            new Origin("review.warnBefore", span(settings.review().warnBefore()), DEFAULT),
            new Origin("review.overdue", overdue(), DEFAULT),
            new Origin("checks.profile", profile(), DEFAULT),
            new Origin("checks.readingGrade", "" + settings.checks().readingGrade(), DEFAULT))
        .filter(origin -> !settings.places().has(origin.key()))
        .forEach(origins::add);
    settings.phones().keySet().stream()
        .filter(name -> !settings.places().has(key(name)))
        .map(name -> new Origin(key(name), settings.phones().get(name).display(), edition()))
        .forEach(origins::add);
    settings.redFlagActions().keySet().stream()
        .map(level -> "redFlagActions." + level.word())
        .filter(key -> !settings.places().has(key))
        .map(key -> new Origin(key, "", edition()))
        .forEach(origins::add);
    return origins;
  }

  /** The number behind a placeholder. */
  Origin phone(String name) {
    String key = key(name);
    return new Origin(
        "{{" + name + "}}",
        settings.phones().get(name).display(),
        places().has(key) ? Origin.at(places().key(key)) : edition());
  }

  /** Where a key stands, or that it is a default. */
  String from(String key) {
    return places().has(key) ? Origin.at(places().key(key)) : DEFAULT;
  }

  /** A span as the settings write it, for example {@code 3y}. */
  static String span(Period period) {
    return period.toString().substring(1).toLowerCase(Locale.ROOT);
  }

  private KeyPlaces places() {
    return settings.places();
  }

  private String edition() {
    String which = "edition " + settings.edition();
    return places().has("edition") ? which + ", " + from("edition") : which + " by default";
  }

  private String overdue() {
    return settings.review().overdueFails() ? "fail" : "warn";
  }

  private String profile() {
    return settings.checks().profile().name().toLowerCase(Locale.ROOT);
  }

  private static String key(String placeholder) {
    return "emergency." + (placeholder.equals("emergency") ? "number" : placeholder);
  }
}
