package pamphlet.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rest of the site needs to know of one compiled page. Stays in memory for all pages, half
 * a kilobyte each; the page's text does not.
 *
 * @param source the page's file
 * @param frontMatter what its front matter says
 * @param parts what its body holds
 * @param reviewedHash the fingerprint of what a reviewer approves of the page; empty if the front
 *     matter cannot be read
 */
public record PageFacts(
    SourcePath source, FrontMatter frontMatter, PageParts parts, String reviewedHash) {
  /** As the other one, part by part; see {@link PageParts}. */
  public PageFacts(
      SourcePath source,
      FrontMatter frontMatter,
      List<Heading> headings,
      List<Anchor> anchors,
      List<Link> links,
      List<ImageUse> images,
      List<BodyFact> facts,
      List<String> steps,
      ProseStats stats,
      String reviewedHash) {
    this(
        source,
        frontMatter,
        new PageParts.Whole(headings, anchors, links, images, facts, steps, stats),
        reviewedHash);
  }

  /** A page whose reviewed text has no fingerprint yet; the file is read in two steps. */
  public PageFacts(
      SourcePath source,
      FrontMatter frontMatter,
      List<Heading> headings,
      List<Anchor> anchors,
      List<Link> links,
      List<ImageUse> images,
      List<BodyFact> facts,
      List<String> steps,
      ProseStats stats) {
    this(source, frontMatter, headings, anchors, links, images, facts, steps, stats, "");
  }

  /** The headings of the body, in order. */
  public List<Heading> headings() {
    return parts.headings();
  }

  /** Every id of the body: headings, directives and items. */
  public List<Anchor> anchors() {
    return parts.anchors();
  }

  /** The links of the body, in order. */
  public List<Link> links() {
    return parts.links();
  }

  /** The pictures of the body, in order. */
  public List<ImageUse> images() {
    return parts.images();
  }

  /** What its directives tell, in order. */
  public List<BodyFact> facts() {
    return parts.facts();
  }

  /** The items of the body's first numbered list as plain text; an exercise's instructions. */
  public List<String> steps() {
    return parts.steps();
  }

  /** Counts of the body's prose. */
  public ProseStats stats() {
    return parts.stats();
  }

  /** The facts of one kind, in order. */
  public <T extends BodyFact> Stream<T> facts(Class<T> kind) {
    return facts().stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The first emergency card, which is shown above the body. */
  public Optional<BodyFact.RedFlagCard> emergencyCard() {
    for (BodyFact fact : facts()) {
      if (fact instanceof BodyFact.RedFlagCard card && card.level() == RedFlagLevel.EMERGENCY) {
        return Optional.of(card);
      }
    }
    return Optional.empty();
  }

  /** The same page with the counts of its prose. */
  public PageFacts withStats(ProseStats counted) {
    return new PageFacts(source, frontMatter, parts.whole().with(counted), reviewedHash);
  }

  /** The same page with the fingerprint of its reviewed text. */
  public PageFacts withReviewedHash(String hash) {
    return new PageFacts(source, frontMatter, parts, hash);
  }

  /** The same parts are the same page, in whatever form they are kept. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PageFacts that
        && source.equals(that.source)
        && frontMatter.equals(that.frontMatter)
        && reviewedHash.equals(that.reviewedHash)
        && parts.whole().equals(that.parts.whole());
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }
}
