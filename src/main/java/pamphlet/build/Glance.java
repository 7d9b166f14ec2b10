package pamphlet.build;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.PageBody;
import pamphlet.model.SourcePath;
import pamphlet.state.FactsHash;
import pamphlet.state.KnownPage;

/**
 * The new texts of articles that were edited, taken alone: what a preview can show before the whole
 * site was read. There is one only if the rest of the site is surely not concerned, because each
 * edited page is free of errors, leads to the same places as before, and says the same of itself in
 * lists. A round of the whole site has to follow: only that finds what is wrong between pages.
 *
 * @param texts the texts by page
 */
public record Glance(SortedMap<SourcePath, PageBody> texts) {
  /** Whoever changes more at once waits for the whole site anyway. */
  private static final int MAX_PAGES = 8;

  public Glance {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  /**
   * Looks at edited articles.
   *
   * @param last the last round, of a sound site
   * @param compiler compiles as that round did
   * @param changed every file that changed since that round
   */
  static Optional<Glance> of(
      Round last, PageCompiler compiler, SiteRoot root, Set<Path> changed, Workers workers) {
    SortedSet<SourcePath> sources = new TreeSet<>();
    for (Path path : changed) {
      if (!path.startsWith(root.articles()) || sources.size() == MAX_PAGES) {
        return Optional.empty();
      }
      sources.add(new SourcePath(relative(root, path)));
    }
    SortedMap<SourcePath, PageBody> texts = new TreeMap<>();
    for (SourcePath source : sources) {
      Optional<PageBody> text = text(last.known().pages().get(source), compiler, workers);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      texts.put(source, text.get());
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Glance(texts));
  }

  private static String relative(SiteRoot root, Path path) {
    return root.articles().relativize(path).toString().replace('\\', '/');
  }

  /** The new text of a page, if nothing else of it changed. */
  private static Optional<PageBody> text(KnownPage known, PageCompiler compiler, Workers workers) {
    if (known == null || known.facts().isEmpty()) {
      return Optional.empty();
    }
    // On a thread that has room for deeply nested text.
    Compiled now = workers.map(List.of(known.source()), compiler::judged).get(0);
    boolean isSame =
        now.problems().stream().noneMatch(Diagnostic::isError)
            && now.facts().map(FactsHash::linked).equals(known.facts().map(FactsHash::linked));
    return isSame ? now.page().map(CompiledPage::body) : Optional.empty();
  }
}
