package pamphlet.link;

import pamphlet.model.BodyFact;
import pamphlet.model.PageFacts;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;

/** Which pages lead to a page, and which show an exercise; by the numbers of the pages. */
final class Backlinks {
  private final Pages pages;
  private final NumberLists links;
  private final NumberLists uses;

  Backlinks(Pages pages) {
    this.pages = pages;
    this.links = new NumberLists(pages.count());
    this.uses = new NumberLists(pages.count());
  }

  /** The listed pages whose body links to a page, sorted. */
  NumberLists links() {
    return links;
  }

  /** The listed pages that show an exercise as a card, sorted. */
  NumberLists uses() {
    return uses;
  }

  /** Adds a listed page; they come sorted, and so is each list. */
  void add(PageFacts page) {
    int from = pages.number(page.source());
    page.links()
        .forEach(
            link -> {
              if (link.target() instanceof Target.Page to && !to.page().equals(page.source())) {
                put(links, to.page(), from);
              }
            });
    page.facts(BodyFact.Exercises.class)
        .flatMap(list -> list.exercises().stream())
        .forEach(exercise -> put(uses, exercise, from));
  }

  private void put(NumberLists lists, SourcePath to, int from) {
    int number = pages.number(to);
    if (number >= 0) {
      lists.add(number, from);
    }
  }
}
