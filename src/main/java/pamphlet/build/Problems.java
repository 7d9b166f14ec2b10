package pamphlet.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pamphlet.model.Comparing;
import pamphlet.model.Diagnostic;
import pamphlet.state.PageProblems;

/**
 * Everything that was found in a site, by file and line, each once. What is wrong with a page is
 * taken apart when its turn comes, so that millions of warnings need little room. Immutable.
 */
public final class Problems {
  /** Those of pages that have any, by path. */
  private final List<PageProblems> pages;

  private final SortedMap<String, List<Diagnostic>> others;
  private final Predicate<Diagnostic> stands;
  private final boolean isPlain;
  private final long errors;
  private final long warnings;

  private Problems(
      List<PageProblems> pages,
      SortedMap<String, List<Diagnostic>> others,
      Predicate<Diagnostic> stands,
      boolean isPlain) {
    this.pages = pages;
    this.others = others;
    this.stands = stands;
    this.isPlain = isPlain;
    long[] counts = new long[2];
    pages.forEach(page -> count(page, counts));
    others.keySet().stream()
        .filter(path -> page(path).isEmpty())
        .forEach(path -> count(in(path), counts));
    this.errors = counts[0];
    this.warnings = counts[1];
  }

  /** These and no others. */
  public static Problems of(List<Diagnostic> found) {
    return new Problems(List.of(), byFile(found), any -> true, true);
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
    List<PageProblems> own = new ArrayList<>();
    List<Diagnostic> rest = new ArrayList<>(others);
    for (PageProblems page : pages) {
      if (page.hasStrays()) {
        page.all().stream().filter(stands).forEach(rest::add);
      } else if (!page.isEmpty()) {
        own.add(page);
      }
    }
    own.sort(Comparing.by(PageProblems::source));
    return new Problems(own, byFile(rest), stands, !isFiltered);
  }

  /** These and more. */
  public Problems and(List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(more);
    others.values().forEach(all::addAll);
    return new Problems(pages, byFile(all), stands, isPlain);
  }

  /** All of them, sorted, each once; made anew each time. */
  public Stream<Diagnostic> stream() {
    return files().flatMap(this::in);
  }

  /** Those that were not found in the text of one page alone, sorted by file. */
  SortedMap<String, List<Diagnostic>> others() {
    return Collections.unmodifiableSortedMap(others);
  }

  /** How many stop a build. */
  public long errors() {
    return errors;
  }

  /** How many do not. */
  public long warnings() {
    return warnings;
  }

  /** Those that stop a build, sorted; made anew each time. */
  public Stream<Diagnostic> mistakes() {
    SortedSet<String> files = new TreeSet<>(others.keySet());
    pages.stream().filter(this::mayBeMistaken).map(PageProblems::path).forEach(files::add);
    return files.stream().flatMap(this::in).filter(Diagnostic::isError);
  }

  private boolean mayBeMistaken(PageProblems page) {
    return page.errors() > 0 || !isPlain;
  }

  /** What was found in one file, sorted. */
  public List<Diagnostic> of(String path) {
    return in(path).toList();
  }

  /** Those that stop a build, and the others that were not among {@code before}, sorted. */
  public Stream<Diagnostic> since(Problems before) {
    // Of ten thousand pages one was compiled again; the others keep what was found in them.
    Set<PageProblems> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(before.isPlain ? before.pages : List.of());
    SortedSet<String> files = new TreeSet<>(others.keySet());
    files.addAll(before.others.keySet());
    pages.stream()
        .filter(page -> mayBeMistaken(page) || !kept.contains(page))
        .map(PageProblems::path)
        .forEach(files::add);
    return files.stream().flatMap(path -> since(before, path));
  }

  private Stream<Diagnostic> since(Problems before, String path) {
    Set<Diagnostic> old = new HashSet<>(before.of(path));
    return in(path).filter(found -> found.isError() || !old.contains(found));
  }

  private Stream<String> files() {
    return Stream.concat(
            pages.stream().map(PageProblems::path),
            others.keySet().stream().filter(path -> page(path).isEmpty()))
        .sorted();
  }

  private Stream<Diagnostic> in(String path) {
    Stream<Diagnostic> own = page(path).stream().flatMap(p -> p.all().stream()).filter(stands);
    return Stream.concat(own, others.getOrDefault(path, List.of()).stream()).sorted().distinct();
  }

  /** What was found in the page at a path from the site's root. */
  private Optional<PageProblems> page(String path) {
    int low = 0;
    int high = pages.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = pages.get(middle).path().compareTo(path);
      if (order == 0) {
        return Optional.of(pages.get(middle));
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return Optional.empty();
  }

  /** Most pages were counted before. */
  private void count(PageProblems page, long[] counts) {
    if (isPlain && !others.containsKey(page.path())) {
      counts[0] += page.errors();
      counts[1] += page.warnings();
    } else {
      count(in(page.path()), counts);
    }
  }

  private static void count(Stream<Diagnostic> found, long[] counts) {
    found.forEach(problem -> counts[problem.isError() ? 0 : 1]++);
  }

  private static SortedMap<String, List<Diagnostic>> byFile(List<Diagnostic> found) {
    SortedMap<String, List<Diagnostic>> byFile = new TreeMap<>();
    found.forEach(d -> byFile.computeIfAbsent(d.place().path(), p -> new ArrayList<>()).add(d));
    return byFile;
  }
}
