package pamphlet.model;

import java.util.List;

/**
 * What the body of a page holds that the rest of the site may ask for. A list may be made anew each
 * time from a form that takes less room, so whoever needs one twice keeps it. Immutable.
 */
public interface PageParts {
  /** The headings, in order. */
  List<Heading> headings();

  /** Every id: headings, directives and items. */
  List<Anchor> anchors();

  /** The links, in order. */
  List<Link> links();

  /** The pictures, in order. */
  List<ImageUse> images();

  /** What its directives tell, in order. */
  List<BodyFact> facts();

  /** The items of the first numbered list as plain text; an exercise's instructions. */
  List<String> steps();

  /** Counts of its prose. */
  ProseStats stats();

  /** All of them at hand. */
  default Whole whole() {
    return new Whole(headings(), anchors(), links(), images(), facts(), steps(), stats());
  }

  /**
   * Parts that are at hand.
   *
   * @param headings the headings, in order
   * @param anchors every id
   * @param links the links, in order
   * @param images the pictures, in order
   * @param facts what directives tell, in order
   * @param steps the items of the first numbered list
   * @param stats counts of the prose
   */
  record Whole(
      List<Heading> headings,
      List<Anchor> anchors,
      List<Link> links,
      List<ImageUse> images,
      List<BodyFact> facts,
      List<String> steps,
      ProseStats stats)
      implements PageParts {
    public Whole {
      headings = List.copyOf(headings);
      anchors = List.copyOf(anchors);
      links = List.copyOf(links);
      images = List.copyOf(images);
      facts = List.copyOf(facts);
      steps = List.copyOf(steps);
    }

    @Override
    public Whole whole() {
      return this;
    }

    /** The same parts with other counts. */
    Whole with(ProseStats counted) {
      return new Whole(headings, anchors, links, images, facts, steps, counted);
    }
  }
}
