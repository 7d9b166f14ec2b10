package pamphlet.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pamphlet.model.Diagnostic;

/**
 * The findings of a site after the texts of a few articles changed.
 *
 * @param before the first findings before, sorted by file and line
 * @param said what the last build said
 */
record TextFindings(List<Diagnostic> before, Unchanged said) {
  /** What there is to say now; nothing if it takes findings that are not at hand. */
  Optional<Unchanged> with(List<TextChange> changes) {
    int warnings = said.warnings() + changes.stream().mapToInt(TextChange::warningsAdded).sum();
    List<Diagnostic> told = told(changes);
    List<Diagnostic> first = told.subList(0, Math.min(told.size(), Unchanged.FIRST));
    return first.size() < Math.min(warnings, Unchanged.FIRST)
        ? Optional.empty()
        : Optional.of(
            new Unchanged(
                said.pages(), said.files(), warnings, () -> first, said.drafts(), said.retired()));
  }

  /** The first findings now, no more than {@link Grounds#TOLD}. */
  List<Diagnostic> told(List<TextChange> changes) {
    boolean isAll = before.size() == said.warnings();
    String last = before.isEmpty() ? "" : path(before.get(before.size() - 1));
    Map<String, List<Diagnostic>> byFile = new TreeMap<>();
    before.forEach(found -> byFile.computeIfAbsent(path(found), p -> new ArrayList<>()).add(found));
    for (TextChange change : changes) {
      String path = change.source().fromRoot();
      // Behind the last file that is known of, there may be others in between.
      if (isAll || path.compareTo(last) <= 0) {
        byFile.put(path, change.problems());
      }
    }
    List<Diagnostic> told = byFile.values().stream().flatMap(List::stream).toList();
    return told.subList(0, Math.min(told.size(), Grounds.TOLD));
  }

  private static String path(Diagnostic found) {
    return found.place().path();
  }
}
