package pamphlet.render.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pamphlet.model.Address;
import pamphlet.model.Change;
import pamphlet.model.LinkedPage;
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
    List<LinkView> links = new ArrayList<>(sources.size());
    for (SourcePath source : sources) {
      LinkedPage page = context.site().pages().get(source);
      if (page != null && page.isListed()) {
        links.add(link(page, address));
      }
    }
    return links;
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
    LocalDate last = page.frontMatter().review().reviewDate().orElse(LocalDate.MIN);
    for (Change change : page.frontMatter().lifecycle().changes()) {
      last = change.date().isAfter(last) ? change.date() : last;
    }
    return Optional.of(last).filter(date -> date != LocalDate.MIN);
  }
}
