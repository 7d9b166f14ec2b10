package pamphlet.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pamphlet.model.KeyPlaces;
import pamphlet.model.Place;

/**
 * The values that an author wrote, as they stand in the file.
 *
 * @param lines the text of the files
 */
record WrittenValues(SourceLines lines) {
  /** Every value that holds no others, in the order of the file. */
  List<Origin> of(KeyPlaces places) {
    Set<String> groups =
        places.values().keySet().stream()
            .flatMap(key -> parents(key).stream())
            .collect(Collectors.toSet());
    return places.values().entrySet().stream()
        .filter(value -> !groups.contains(value.getKey()))
        .sorted(Map.Entry.<String, Place>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(
            value ->
                new Origin(value.getKey(), text(value.getValue()), Origin.at(value.getValue())))
        .toList();
  }

  /** The groups that a key stands in: {@code a} and {@code a[0]} for {@code a[0].b}. */
  private static List<String> parents(String key) {
    return IntStream.range(1, key.length())
        .filter(i -> key.charAt(i) == '.' || key.charAt(i) == '[')
        .mapToObj(i -> key.substring(0, i))
        .toList();
  }

  private String text(Place place) {
    List<String> text = lines.lines(place.path()).orElse(List.of());
    if (place.line() == 0 || place.line() > text.size()) {
      return "";
    }
    String line = text.get(place.line() - 1);
    int start = line.offsetByCodePoints(0, Math.min(place.column() - 1, length(line)));
    String rest = line.substring(start);
    String value =
        rest.substring(0, rest.offsetByCodePoints(0, Math.min(place.width(), length(rest))));
    boolean isBlock = value.matches("[|>][+-]?[0-9]?") && place.line() < text.size();
    return isBlock ? text.get(place.line()).strip() + " …" : value;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
