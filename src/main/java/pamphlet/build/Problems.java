package pamphlet.build;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pamphlet.model.Diagnostic;
import pamphlet.state.PageProblems;

/**
 * Everything that was found in a site, by file and line, each once. What is wrong with a page is
 * taken apart when its turn comes, so that millions of warnings need little room. Immutable.
 */
final class Problems {
  private final SortedMap<String, PageProblems> pages;
  private final SortedMap<String, List<Diagnostic>> others;
  private final Predicate<Diagnostic> stands;
  private final boolean isPlain;
  private final long errors;
  private final long warnings;

  private Problems(
      SortedMap<String, PageProblems> pages,
      SortedMap<String, List<Diagnostic>> others,
      Predicate<Diagnostic> stands,
      boolean isPlain) {
    this.pages = pages;
    this.others = others;
    this.stands = stands;
    this.isPlain = isPlain;
    long[] counts = new long[2];
    files().forEach(path -> count(path, counts));
    this.errors = counts[0];
    this.warnings = counts[1];
  }

  /** These and no others. */
  static Problems of(List<Diagnostic> found) {
    return new Problems(new TreeMap<>(), byFile(found), any -> true, true);
  }

  /**
   * The problems of pages, and others.
   *
   * @param pages what was found in each page
   * @param others what was found elsewhere
   * @param isFiltered whether {@code stands} is to be asked at all
   * @param stands whether a problem of a page is to be told
   */
  static Problems of(
      List<PageProblems> pages,
      List<Diagnostic> others,
      boolean isFiltered,
      Predicate<Diagnostic> stands) {
    SortedMap<String, PageProblems> byPath = new TreeMap<>();
    List<Diagnostic> rest = new ArrayList<>(others);
    for (PageProblems page : pages) {
      if (page.hasStrays()) {
        page.all().stream().filter(stands).forEach(rest::add);
      } else if (!page.isEmpty()) {
        byPath.put(page.path(), page);
      }
    }
    return new Problems(byPath, byFile(rest), stands, !isFiltered);
  }

  /** These and more. */
  Problems and(List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(more);
    others.values().forEach(all::addAll);
    return new Problems(pages, byFile(all), stands, isPlain);
  }

  /** All of them, sorted, each once; made anew each time. */
  Stream<Diagnostic> stream() {
    return files().flatMap(this::in);
  }

  /** How many stop a build. */
  long errors() {
    return errors;
  }

  /** How many do not. */
  long warnings() {
    return warnings;
  }

  private Stream<String> files() {
    return Stream.concat(
            pages.keySet().stream(), others.keySet().stream().filter(p -> !pages.containsKey(p)))
        .sorted();
  }

  private Stream<Diagnostic> in(String path) {
    PageProblems page = pages.get(path);
    Stream<Diagnostic> own = page == null ? Stream.empty() : page.all().stream().filter(stands);
    return Stream.concat(own, others.getOrDefault(path, List.of()).stream()).sorted().distinct();
  }

  /** Most pages were counted before. */
  private void count(String path, long[] counts) {
    PageProblems page = pages.get(path);
    if (isPlain && page != null && !others.containsKey(path)) {
      counts[0] += page.errors();
      counts[1] += page.warnings();
    } else {
      in(path).forEach(found -> counts[found.isError() ? 0 : 1]++);
    }
  }

  private static SortedMap<String, List<Diagnostic>> byFile(List<Diagnostic> found) {
    SortedMap<String, List<Diagnostic>> byFile = new TreeMap<>();
    found.forEach(d -> byFile.computeIfAbsent(d.place().path(), p -> new ArrayList<>()).add(d));
    return byFile;
  }
}
