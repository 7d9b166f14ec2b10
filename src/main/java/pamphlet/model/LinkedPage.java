package pamphlet.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page with what only the whole site knows about it.
 *
 * @param facts the page itself
 * @param state where its review stands on the day of the build
 * @param nextReview the day of the next review, from the page or from the policy
 * @param neighbours the pages around it, and around others
 * @param number its number in {@code neighbours}
 */
public record LinkedPage(
    PageFacts facts,
    ReviewState state,
    Optional<LocalDate> nextReview,
    Neighbours neighbours,
    int number) {
  /** A page with neighbours of its own, see {@link Neighbours.OfOne}. */
  public LinkedPage(
      PageFacts facts,
      ReviewState state,
      Optional<LocalDate> nextReview,
      List<SourcePath> related,
      Optional<SourcePath> previous,
      Optional<SourcePath> next,
      List<SourcePath> usedBy,
      List<SourcePath> linkedFrom) {
    this(
        facts,
        state,
        nextReview,
        new Neighbours.OfOne(related, previous, next, usedBy, linkedFrom),
        0);
  }

  /** Pages to read next: the author's, then those that share category and tags. */
  public List<SourcePath> related() {
    return neighbours.related(number);
  }

  /** The page before it in its category. */
  public Optional<SourcePath> previous() {
    return neighbours.previous(number);
  }

  /** The page behind it in its category. */
  public Optional<SourcePath> next() {
    return neighbours.next(number);
  }

  /** The articles that show this exercise, or nothing for other pages. */
  public List<SourcePath> usedBy() {
    return neighbours.usedBy(number);
  }

  /** The pages that link here, sorted. */
  public List<SourcePath> linkedFrom() {
    return neighbours.linkedFrom(number);
  }

  /** The same page with other facts. */
  LinkedPage with(PageFacts other) {
    return new LinkedPage(other, state, nextReview, neighbours, number);
  }

  /** The page's file. */
  public SourcePath source() {
    return facts.source();
  }

  /** What its front matter says. */
  public FrontMatter frontMatter() {
    return facts.frontMatter();
  }

  /** Its address in the site. */
  public Address address() {
    return facts.source().address();
  }

  /** Whether lists, search and sitemap show it: retired pages and drafts are left out. */
  public boolean isListed() {
    return state != ReviewState.RETIRED && state != ReviewState.DRAFT;
  }

  /** The same page with the same neighbours, in whatever form they are kept. */
  @Override
  public boolean equals(Object other) {
    return other instanceof LinkedPage that
        && facts.equals(that.facts)
        && state == that.state
        && nextReview.equals(that.nextReview)
        && around().equals(that.around());
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  @Override
  public String toString() {
    return "LinkedPage[" + facts + ", " + state + ", " + nextReview + ", " + around() + "]";
  }

  private Neighbours.OfOne around() {
    return new Neighbours.OfOne(related(), previous(), next(), usedBy(), linkedFrom());
  }
}
