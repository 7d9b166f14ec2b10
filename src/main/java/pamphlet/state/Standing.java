package pamphlet.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageFacts;
import pamphlet.model.ReviewState;
import pamphlet.model.SourcePath;

/**
 * How a page stands in its site: what the last build found out by looking at all the others, so
 * that a build in which only texts changed need not look at them.
 *
 * @param isAlone whether nothing else depends on its text: no exception, no recorded approval, no
 *     finding in another file
 * @param isNamed whether a finding elsewhere names it, maybe with a line
 * @param others what the site finds wrong with it
 * @param place what the linked site knows of it; absent for drafts that are left out
 * @param page where all that is known of it stands
 */
public record Standing(
    boolean isAlone,
    boolean isNamed,
    List<Diagnostic> others,
    Optional<Linked> place,
    Directory.Spot page) {
  private static final ReviewState[] STATES = ReviewState.values();

  /**
   * What the linked site knows of a page.
   *
   * @param state where its review stands
   * @param nextReview the day of the next review
   * @param related pages to read next
   * @param previous the page before it in its category
   * @param next the page behind it
   * @param usedBy the articles that show this exercise
   * @param linkedFrom the pages that link here
   * @param document its number in the search index, -1 if it is not in it
   */
  public record Linked(
      ReviewState state,
      Optional<LocalDate> nextReview,
      List<SourcePath> related,
      Optional<SourcePath> previous,
      Optional<SourcePath> next,
      List<SourcePath> usedBy,
      List<SourcePath> linkedFrom,
      int document) {
    /** The page with these facts. */
    public LinkedPage page(PageFacts facts) {
      return new LinkedPage(facts, state, nextReview, related, previous, next, usedBy, linkedFrom);
    }

    /** What the linked site knows of a page with a number in the search index. */
    public static Linked of(LinkedPage page, int document) {
      return new Linked(
          page.state(),
          page.nextReview(),
          page.related(),
          page.previous(),
          page.next(),
          page.usedBy(),
          page.linkedFrom(),
          document);
    }
  }

  /** Writes it, with {@code path} as the file of the page. */
  public void write(Out out, String path) {
    FindingsCodec findings = new FindingsCodec(path);
    out.flag(isAlone).flag(isNamed);
    findings.diagnostics(out, others);
    out.maybe(place, Standing::write);
    page.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static Standing read(In in, String path) {
    FindingsCodec findings = new FindingsCodec(path);
    return new Standing(
        in.flag(),
        in.flag(),
        findings.diagnostics(in),
        in.maybe(Standing::linked),
        Directory.Spot.read(in));
  }

  private static void write(Out out, Linked linked) {
    out.constant(linked.state);
    out.maybe(linked.nextReview, (o, day) -> o.number(day.toEpochDay()));
    out.all(linked.related, FragmentCodec::path);
    out.maybe(linked.previous, FragmentCodec::path);
    out.maybe(linked.next, FragmentCodec::path);
    out.all(linked.usedBy, FragmentCodec::path);
    out.all(linked.linkedFrom, FragmentCodec::path);
    out.number(linked.document);
  }

  private static Linked linked(In in) {
    return new Linked(
        in.constant(STATES),
        in.maybe(i -> LocalDate.ofEpochDay(i.number())),
        in.all(FragmentCodec::path),
        in.maybe(FragmentCodec::path),
        in.maybe(FragmentCodec::path),
        in.all(FragmentCodec::path),
        in.all(FragmentCodec::path),
        in.count());
  }
}
