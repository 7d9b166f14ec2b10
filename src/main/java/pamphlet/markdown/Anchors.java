package pamphlet.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pamphlet.model.Anchor;
import pamphlet.model.Place;

/** The ids of one page, each unique. */
final class Anchors {
  private final Compilation page;
  private final List<Anchor> anchors = new ArrayList<>();
  private final Map<String, Place> taken = new HashMap<>();
  private final Map<String, Integer> counters = new HashMap<>();
  private final Set<String> reserved;

  Anchors(Compilation page) {
    this.page = page;
    this.reserved = ExplicitIds.in(page.marked);
  }

  /** All anchors, in the order of the page. */
  List<Anchor> all() {
    return anchors;
  }

  /** Takes an id that the author wrote. Reports it if it is not valid or was given before. */
  String explicit(String id, Place place) {
    if (!isValid(id)) {
      page.report(
          place,
          MarkupCodes.BAD_ID,
          "\"" + id + "\" cannot be an id",
          isForFootnotes(id)
              ? "choose an id that does not start with fn- or fnref-"
              : "use letters, digits, hyphens and underscores");
      return unique("section", place);
    }
    Place first = taken.get(id);
    if (first != null) {
      page.report(
          place,
          MarkupCodes.DUPLICATE_ID,
          "the id \"" + id + "\" was given before, in line " + first.line(),
          "choose another id");
      return unique(id, place);
    }
    return take(id, place);
  }

  /** Takes an id made from {@code wish}: itself, or else with the first free number behind it. */
  String unique(String wish, Place place) {
    String base = isForFootnotes(wish) ? "section-" + wish : wish;
    if (isFree(base)) {
      return take(base, place);
    }
    int number = counters.getOrDefault(base, 0);
    do {
      number++;
    } while (!isFree(base + "-" + number));
    counters.put(base, number);
    return take(base + "-" + number, place);
  }

  /** Keeps an id from headings; directives make ids from their own. */
  void reserve(String id) {
    reserved.add(id);
  }

  private String take(String id, Place place) {
    taken.put(id, place);
    anchors.add(new Anchor(id, place));
    return id;
  }

  private boolean isFree(String id) {
    return !taken.containsKey(id) && !reserved.contains(id);
  }

  private static boolean isForFootnotes(String id) {
    return id.startsWith("fn-") || id.startsWith("fnref-");
  }

  private static boolean isValid(String id) {
    return !id.isEmpty()
        && !isForFootnotes(id)
        && id.codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
  }
}
