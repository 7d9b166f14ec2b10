package pamphlet.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rest of the site needs to know of one compiled page. Stays in memory for all pages, one
 * or two kilobytes each; the page's text does not. The lists may be {@link PackedList}s.
 *
 * @param source the page's file
 * @param frontMatter what its front matter says
 * @param headings the headings of the body, in order
 * @param anchors every id of the body: headings, directives and items
 * @param links the links of the body, in order
 * @param images the pictures of the body, in order
 * @param facts what its directives tell, in order
 * @param steps the items of the body's first numbered list as plain text; an exercise's
 *     instructions
 * @param stats counts of the body's prose
 * @param reviewedHash the fingerprint of what a reviewer approves of the page; empty if the front
 *     matter cannot be read
 */
public record PageFacts(
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
  public PageFacts {
    headings = PackedList.copyOf(headings);
    anchors = PackedList.copyOf(anchors);
    links = PackedList.copyOf(links);
    images = PackedList.copyOf(images);
    facts = PackedList.copyOf(facts);
    steps = PackedList.copyOf(steps);
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

  /** The facts of one kind, in order. */
  public <T extends BodyFact> Stream<T> facts(Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The first emergency card, which is shown above the body. */
  public Optional<BodyFact.RedFlagCard> emergencyCard() {
    for (BodyFact fact : facts) {
      if (fact instanceof BodyFact.RedFlagCard card && card.level() == RedFlagLevel.EMERGENCY) {
        return Optional.of(card);
      }
    }
    return Optional.empty();
  }

  /** The same page with the counts of its prose. */
  public PageFacts withStats(ProseStats counted) {
    return new PageFacts(
        source, frontMatter, headings, anchors, links, images, facts, steps, counted, reviewedHash);
  }

  /** The same page with the fingerprint of its reviewed text. */
  public PageFacts withReviewedHash(String hash) {
    return new PageFacts(
        source, frontMatter, headings, anchors, links, images, facts, steps, stats, hash);
  }
}
