package pamphlet.build;

import java.util.List;
import pamphlet.model.Allowance;
import pamphlet.model.PageFacts;
import pamphlet.state.KnownPage;
import pamphlet.state.PageProblems;

/**
 * What the stages behind compiling need of the pages. Not the pages themselves, which would take 40
 * bytes each while a huge site is linked.
 *
 * @param facts what the site needs to know of each file that is text
 * @param allowances the places at which authors silenced a rule
 * @param problems what is wrong with each file
 * @param remembered the pages that the next round may take over
 */
record Extract(
    List<PageFacts> facts,
    List<Allowance> allowances,
    List<PageProblems> problems,
    List<KnownPage> remembered) {
  /**
   * Of these pages.
   *
   * @param isOnly whether no other round of this process follows
   */
  static Extract of(List<KnownPage> pages, boolean isOnly) {
    return new Extract(
        pages.stream().flatMap(page -> page.facts().stream()).toList(),
        pages.stream().flatMap(page -> page.allowances().stream()).toList(),
        pages.stream().map(KnownPage::problems).toList(),
        isOnly ? pages.stream().filter(KnownPage::isRemembered).toList() : pages);
  }
}
