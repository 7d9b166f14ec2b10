package pamphlet.link;

import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Diagnostic;
import pamphlet.model.PageFacts;
import pamphlet.model.ProseStats;
import pamphlet.model.SourcePath;

/**
 * What leads from page to page. Walks over the pages once for all that look at it, because what a
 * page says of others is taken out of its bytes anew whenever somebody asks.
 */
final class Crossings {
  private final ReferenceCheck references;
  private final RedFlagLists lists;
  private final AssetCollector assets;
  private final Backlinks backlinks;
  private final List<SourcePath> withSheet = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private Crossings(LinkInput input, Pages pages, Targets targets) {
    references = new ReferenceCheck(pages, targets);
    lists = new RedFlagLists(targets);
    assets = new AssetCollector(input, targets);
    backlinks = new Backlinks(pages);
  }

  static Crossings of(LinkInput input, Pages pages, Targets targets) {
    Crossings crossings = new Crossings(input, pages, targets);
    for (PageFacts page : pages.built().values()) {
      crossings.add(opened(page), pages.isListed(page.source()));
    }
    crossings.problems.addAll(crossings.references.checkPolicies(input.settings()));
    crossings.problems.addAll(crossings.lists.resolve());
    crossings.problems.addAll(crossings.assets.problems());
    return crossings;
  }

  /** A page with what is asked for more than once here, and nothing else, at hand. */
  private static PageFacts opened(PageFacts page) {
    return new PageFacts(
        page.source(),
        page.frontMatter(),
        List.of(),
        List.of(),
        page.links(),
        page.images(),
        page.facts(),
        List.of(),
        ProseStats.NONE,
        page.reviewedHash());
  }

  private void add(PageFacts page, boolean isListed) {
    problems.addAll(references.check(page));
    lists.register(page);
    assets.collect(page);
    if (AddressBook.hasSheet(page)) {
      withSheet.add(page.source());
    }
    if (isListed) {
      backlinks.add(page);
    }
  }

  /** The signs of red-flag lists. */
  RedFlagLists lists() {
    return lists;
  }

  /** The files that pages refer to. */
  AssetCollector assets() {
    return assets;
  }

  /** Which pages lead where. */
  Backlinks backlinks() {
    return backlinks;
  }

  /** The pages that have a sheet to take to an appointment, sorted. */
  List<SourcePath> withSheet() {
    return withSheet;
  }

  /** References that lead nowhere, then includes, then pictures. */
  List<Diagnostic> problems() {
    return problems;
  }
}
