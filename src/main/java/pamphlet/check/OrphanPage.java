package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageType;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;

/**
 * Every page is found by following links (WCAG 2.2, 2.4.5 asks for more than one way). What counts
 * is a link in a text, a place among the related pages, the exercises or the publisher's policies,
 * a category, and standing in for a retired page; the A to Z lists every page and so proves
 * nothing.
 */
@AutoService(SiteRule.class)
public final class OrphanPage implements SiteRule {
  static final Code CODE = Code.warning("LK020", "no page links to a page");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Site site) {
    Set<SourcePath> reached = reached(site);
    return site.listed().stream()
        // Any other page needs a category, and that it has none is reported already.
        .filter(page -> page.frontMatter().type() == PageType.PAGE)
        .filter(page -> !reached.contains(page.source()))
        .map(OrphanPage::found)
        .toList();
  }

  private static Set<SourcePath> reached(Site site) {
    Set<SourcePath> reached = new HashSet<>(site.settings().publisher().policies().values());
    for (LinkedPage page : site.pages().values()) {
      reached.addAll(page.related());
      page.frontMatter().lifecycle().replacedBy().ifPresent(reached::add);
      boolean linked = page.linkedFrom().stream().anyMatch(from -> !from.equals(page.source()));
      if (linked || !page.usedBy().isEmpty()) {
        reached.add(page.source());
      }
    }
    return reached;
  }

  private static Diagnostic found(LinkedPage page) {
    return Diagnostic.of(
        Pages.value(page.facts(), "title"),
        CODE,
        "no page links to \"" + page.frontMatter().title() + "\"",
        "link to it from a text, or name it under policies in pamphlet.yaml");
  }
}
