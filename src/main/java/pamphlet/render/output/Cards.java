package pamphlet.render.output;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.model.Change;
import pamphlet.model.LinkedPage;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.render.RenderContext;
import pamphlet.render.view.CardView;
import pamphlet.render.view.LinkView;

/** Shows pages in lists. */
final class Cards {
  private Cards() {}

  /** The listed pages of {@code sources} as plain links on the page at {@code address}. */
  static List<LinkView> links(
      RenderContext context, Collection<SourcePath> sources, Address address) {
    return listed(context.site(), sources).map(page -> link(page, address)).toList();
  }

  /** A page as a card with a remark. */
  static CardView card(LinkedPage page, Address address, String note) {
    return new CardView(
        page.address().from(address),
        page.frontMatter().title(),
        page.frontMatter().summary(),
        note,
        Optional.empty());
  }

  /** A page as a link. */
  static LinkView link(LinkedPage page, Address address) {
    return new LinkView(page.address().from(address), page.frontMatter().title());
  }

  /** The day of the last review or change, whichever is later. */
  static Optional<LocalDate> changed(LinkedPage page) {
    Stream<LocalDate> changes = page.frontMatter().lifecycle().changes().stream().map(Change::date);
    return Stream.concat(page.frontMatter().review().reviewDate().stream(), changes)
        .max(Comparator.naturalOrder());
  }

  private static Stream<LinkedPage> listed(Site site, Collection<SourcePath> sources) {
    return sources.stream().flatMap(s -> site.page(s).stream()).filter(LinkedPage::isListed);
  }
}
