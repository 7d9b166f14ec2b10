package pamphlet.link;

import java.util.List;
import java.util.Optional;
import pamphlet.model.Neighbours;
import pamphlet.model.PageFacts;
import pamphlet.model.SourcePath;

/** Which pages stand around each page of a site, in numbers: some 50 bytes a page. Immutable. */
final class Neighbourhood implements Neighbours {
  /** By number. */
  private final SourcePath[] pages;

  private final NumberLists.Packed related;
  private final int[] previous;
  private final int[] next;
  private final NumberLists.Packed usedBy;
  private final NumberLists.Packed linkedFrom;

  /**
   * @param pages the pages that are built
   * @param related pages to read next, by page
   * @param categories the neighbours of each page in its category
   * @param backlinks which pages lead to a page
   */
  Neighbourhood(
      Pages pages, NumberLists.Packed related, Categories categories, Backlinks backlinks) {
    this.pages = pages.built().values().stream().map(PageFacts::source).toArray(SourcePath[]::new);
    this.related = related;
    this.previous = categories.before();
    this.next = categories.after();
    this.usedBy = backlinks.uses().packed();
    this.linkedFrom = backlinks.links().packed();
  }

  @Override
  public List<SourcePath> related(int page) {
    return related.of(page, pages);
  }

  @Override
  public Optional<SourcePath> previous(int page) {
    return named(previous[page]);
  }

  @Override
  public Optional<SourcePath> next(int page) {
    return named(next[page]);
  }

  @Override
  public List<SourcePath> usedBy(int page) {
    return usedBy.of(page, pages);
  }

  @Override
  public List<SourcePath> linkedFrom(int page) {
    return linkedFrom.of(page, pages);
  }

  private Optional<SourcePath> named(int page) {
    return page < 0 ? Optional.empty() : Optional.of(pages[page]);
  }
}
