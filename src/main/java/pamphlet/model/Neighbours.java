package pamphlet.model;

import java.util.List;
import java.util.Optional;

/**
 * Which pages stand around each page of a site. One object may answer for all pages, by number,
 * since lists of names for each page of a large site take much room. Immutable.
 */
public interface Neighbours {
  /** Pages to read next: the author's, then those that share category and tags. */
  List<SourcePath> related(int page);

  /** The page before it in its category. */
  Optional<SourcePath> previous(int page);

  /** The page behind it in its category. */
  Optional<SourcePath> next(int page);

  /** The articles that show this exercise, or nothing for other pages. */
  List<SourcePath> usedBy(int page);

  /** The pages that link here, sorted. */
  List<SourcePath> linkedFrom(int page);

  /**
   * Those of one page, whatever its number.
   *
   * @param related pages to read next
   * @param previous the page before it in its category
   * @param next the page behind it
   * @param usedBy the articles that show this exercise
   * @param linkedFrom the pages that link here
   */
  record OfOne(
      List<SourcePath> related,
      Optional<SourcePath> previous,
      Optional<SourcePath> next,
      List<SourcePath> usedBy,
      List<SourcePath> linkedFrom)
      implements Neighbours {
    public OfOne {
      related = List.copyOf(related);
      usedBy = List.copyOf(usedBy);
      linkedFrom = List.copyOf(linkedFrom);
    }

    @Override
    public List<SourcePath> related(int page) {
      return related;
    }

    @Override
    public Optional<SourcePath> previous(int page) {
      return previous;
    }

    @Override
    public Optional<SourcePath> next(int page) {
      return next;
    }

    @Override
    public List<SourcePath> usedBy(int page) {
      return usedBy;
    }

    @Override
    public List<SourcePath> linkedFrom(int page) {
      return linkedFrom;
    }
  }
}
