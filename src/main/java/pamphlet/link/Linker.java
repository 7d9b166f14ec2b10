package pamphlet.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import pamphlet.model.Asset;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.MergedRedFlag;
import pamphlet.model.Neighbours;
import pamphlet.model.PageFacts;
import pamphlet.model.Parsed;
import pamphlet.model.ReviewState;
import pamphlet.model.Site;
import pamphlet.model.SortedValues;
import pamphlet.model.SourcePath;

/** Makes the site index. Runs after every page is compiled, so each target is known. */
public final class Linker {
  private Linker() {}

  /** As the other one, by this thread alone. */
  public static Parsed<Site> link(LinkInput input) {
    return link(input, Runnable::run);
  }

  /**
   * The whole site, and every reference in it that leads nowhere.
   *
   * @param beside takes half of the work, to be done by another thread
   */
  public static Parsed<Site> link(LinkInput input, Executor beside) {
    Pages pages = Pages.of(input);
    Categories categories = Categories.of(pages);
    CompletableFuture<NumberLists.Packed> related =
        CompletableFuture.supplyAsync(() -> Related.all(pages, categories), beside);
    Targets targets = new Targets(pages, input.fileSizes().keySet());
    Crossings crossings = Crossings.of(input, pages, targets);
    SortedMap<SourcePath, Asset> assets = crossings.assets().assets();
    List<Diagnostic> problems = new ArrayList<>(crossings.problems());
    problems.addAll(
        AddressBook.collisions(pages, input.settings(), assets.keySet(), crossings.withSheet()));
    Parsed<List<MergedRedFlag>> redFlags = RedFlagIndex.merge(pages, crossings.lists());
    problems.addAll(redFlags.problems());
    Site site =
        new Site(
            input.settings(),
            input.today(),
            linked(
                pages, new Neighbourhood(pages, related.join(), categories, crossings.backlinks())),
            pages.leftOut(),
            categories.all(),
            Reviewers.of(pages),
            redFlags.value(),
            crossings.lists().byTarget(),
            assets,
            UnusedPictures.of(input, targets),
            Collections.emptySortedMap());
    return new Parsed<>(site, problems);
  }

  private static SortedMap<SourcePath, LinkedPage> linked(Pages pages, Neighbours neighbours) {
    List<LinkedPage> linked = new ArrayList<>(pages.count());
    for (PageFacts page : pages.built().values()) {
      ReviewState state = pages.state(page.source());
      var nextReview = pages.nextReview(page.source());
      linked.add(new LinkedPage(page, state, nextReview, neighbours, linked.size()));
    }
    return SortedValues.of(linked, LinkedPage::source);
  }
}
