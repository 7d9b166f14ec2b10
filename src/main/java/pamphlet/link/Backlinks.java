package pamphlet.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pamphlet.model.BodyFact;
import pamphlet.model.PageFacts;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;

/** Which pages lead to a page, and which show an exercise. */
final class Backlinks {
  private final Map<SourcePath, List<SourcePath>> links = new HashMap<>();
  private final Map<SourcePath, List<SourcePath>> uses = new HashMap<>();

  /** The listed pages whose body links to {@code page}, sorted. */
  List<SourcePath> linkedFrom(SourcePath page) {
    return sorted(links, page);
  }

  /** The listed pages that show {@code exercise} as a card, sorted. */
  List<SourcePath> usedBy(SourcePath exercise) {
    return sorted(uses, exercise);
  }

  /** Adds a listed page; they come sorted. */
  void add(PageFacts page) {
    page.links()
        .forEach(
            link -> {
              if (link.target() instanceof Target.Page to && !to.page().equals(page.source())) {
                put(links, to.page(), page.source());
              }
            });
    page.facts(BodyFact.Exercises.class)
        .flatMap(list -> list.exercises().stream())
        .forEach(exercise -> put(uses, exercise, page.source()));
  }

  // Pages come in their order, so each list is sorted, and a page that it has already is its last.
  private static void put(Map<SourcePath, List<SourcePath>> map, SourcePath to, SourcePath from) {
    List<SourcePath> list = map.computeIfAbsent(to, k -> new ArrayList<>(4));
    if (list.isEmpty() || !list.get(list.size() - 1).equals(from)) {
      list.add(from);
    }
  }

  private static List<SourcePath> sorted(Map<SourcePath, List<SourcePath>> map, SourcePath key) {
    List<SourcePath> found = map.get(key);
    return found == null ? List.of() : List.copyOf(found);
  }
}
