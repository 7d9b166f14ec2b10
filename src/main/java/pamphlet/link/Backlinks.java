package pamphlet.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import pamphlet.model.BodyFact;
import pamphlet.model.PageFacts;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;

/** Which pages lead to a page, and which show an exercise. */
final class Backlinks {
  private final Map<SourcePath, SortedSet<SourcePath>> links = new HashMap<>();
  private final Map<SourcePath, SortedSet<SourcePath>> uses = new HashMap<>();

  private Backlinks() {}

  static Backlinks of(Pages pages) {
    Backlinks backlinks = new Backlinks();
    pages.listed().forEach(backlinks::add);
    return backlinks;
  }

  /** The listed pages whose body links to {@code page}, sorted. */
  List<SourcePath> linkedFrom(SourcePath page) {
    return sorted(links, page);
  }

  /** The listed pages that show {@code exercise} as a card, sorted. */
  List<SourcePath> usedBy(SourcePath exercise) {
    return sorted(uses, exercise);
  }

  private void add(PageFacts page) {
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

  private static void put(
      Map<SourcePath, SortedSet<SourcePath>> map, SourcePath to, SourcePath from) {
    map.computeIfAbsent(to, k -> new TreeSet<>()).add(from);
  }

  private static List<SourcePath> sorted(
      Map<SourcePath, SortedSet<SourcePath>> map, SourcePath key) {
    SortedSet<SourcePath> found = map.get(key);
    return found == null ? List.of() : List.copyOf(found);
  }
}
