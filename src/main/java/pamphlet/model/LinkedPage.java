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
 * @param related pages to read next: the author's, then those that share category and tags
 * @param previous the page before it in its category
 * @param next the page behind it in its category
 * @param usedBy the articles that show this exercise, or nothing for other pages
 * @param linkedFrom the pages that link here, sorted
 */
public record LinkedPage(
    PageFacts facts,
    ReviewState state,
    Optional<LocalDate> nextReview,
    List<SourcePath> related,
    Optional<SourcePath> previous,
    Optional<SourcePath> next,
    List<SourcePath> usedBy,
    List<SourcePath> linkedFrom) {
  public LinkedPage {
    related = List.copyOf(related);
    usedBy = List.copyOf(usedBy);
    linkedFrom = List.copyOf(linkedFrom);
  }

  /** The same page with other facts. */
  LinkedPage with(PageFacts other) {
    return new LinkedPage(other, state, nextReview, related, previous, next, usedBy, linkedFrom);
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
}
