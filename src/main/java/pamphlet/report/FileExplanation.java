package pamphlet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pamphlet.model.KeyPlaces;
import pamphlet.model.LinkedPage;
import pamphlet.model.Settings;
import pamphlet.model.Site;

/**
 * What {@code pamphlet explain FILE} prints: each value that holds for a file, and where it comes
 * from.
 *
 * @param lines the text of the files
 */
public record FileExplanation(SourceLines lines) {
  /** Longer values are cut, because they can be read where they stand. */
  private static final int MAX_VALUE_COLUMNS = 48;

  /**
   * The values of an article, exercise or page.
   *
   * @param site the site
   * @param page the page
   * @param keys every key that its front matter may have
   */
  public String page(Site site, LinkedPage page, List<String> keys) {
    PageOrigins origins = new PageOrigins(site, page);
    KeyPlaces places = page.frontMatter().places();
    return sections(
        section("Written in " + page.source().fromRoot(), new WrittenValues(lines).of(places)),
        section("From the settings", origins.fromSettings()),
        section("Worked out", origins.workedOut()),
        notWritten(keys, places));
  }

  /**
   * The values of the settings.
   *
   * @param settings the settings
   * @param keys every key that they may have
   */
  public String settings(Settings settings, List<String> keys) {
    return sections(
        section("Written in pamphlet.yaml", new WrittenValues(lines).of(settings.places())),
        section("By default", new SettingsOrigins(settings).byDefault()),
        notWritten(keys, settings.places()));
  }

  private static String sections(String... sections) {
    return List.of(sections).stream()
        .filter(section -> !section.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String section(String title, List<Origin> origins) {
    int keys = origins.stream().mapToInt(o -> VisibleText.columns(o.key())).max().orElse(0);
    int values = origins.stream().mapToInt(o -> VisibleText.columns(shown(o))).max().orElse(0);
    List<String> rows = new ArrayList<>();
    for (Origin origin : origins) {
      String row =
          padded(VisibleText.of(origin.key()), keys) + "  " + padded(shown(origin), values);
      rows.add("  " + row + "  " + VisibleText.of(origin.from()) + "\n");
    }
    return rows.isEmpty() ? "" : title + "\n" + String.join("", rows);
  }

  private static String notWritten(List<String> keys, KeyPlaces places) {
    List<String> absent = keys.stream().filter(key -> !places.has(key)).toList();
    return absent.isEmpty() ? "" : "Not written\n  " + String.join(", ", absent) + "\n";
  }

  private static String shown(Origin origin) {
    String value = VisibleText.of(origin.value());
    int end = value.length();
    while (VisibleText.columns(value.substring(0, end)) > MAX_VALUE_COLUMNS) {
      end = value.offsetByCodePoints(end, -1);
    }
    return end == value.length() ? value : value.substring(0, end).strip() + "…";
  }

  private static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - VisibleText.columns(text)));
  }
}
