package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pamphlet.model.LinkedPage;
import pamphlet.model.Site;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.render.view.EntryView;

/**
 * The Atom feed (RFC 4287) of reviews and changes, for a site whose address is known. A page's id
 * is its address, and {@code updated} the day of its last review or change.
 */
@AutoService(OutputKind.class)
public final class Feed implements OutputKind {
  private static final int ENTRIES_MAX = 50;

  @Override
  public List<Output> outputs(RenderContext context) {
    if (!context.overview().hasFeed()) {
      return List.of();
    }
    return List.of(
        new Output(
            Places.FEED,
            Output.Kind.LIST,
            Html.content(context, "feed.ftlx", () -> views(context.site())),
            Reads.LISTS));
  }

  private static Map<String, ?> views(Site site) {
    List<EntryView> entries = entries(site);
    return Map.of(
        "title", site.settings().title(),
        "language", site.settings().language(),
        "publisher", site.settings().publisher().name(),
        "home", Places.full(site, Places.HOME).orElseThrow(),
        "self", Places.full(site, Places.FEED).orElseThrow(),
        "updated", entries.get(0).date(),
        "entries", entries);
  }

  private static List<EntryView> entries(Site site) {
    return site.listed().stream()
        .filter(page -> page.frontMatter().type().isReviewed())
        .filter(page -> Cards.changed(page).isPresent())
        .map(page -> entry(site, page))
        .sorted(Comparator.comparing(EntryView::date).reversed().thenComparing(EntryView::url))
        .limit(ENTRIES_MAX)
        .toList();
  }

  private static EntryView entry(Site site, LinkedPage page) {
    return new EntryView(
        Places.full(site, page.address()).orElseThrow(),
        page.frontMatter().title(),
        page.frontMatter().summary(),
        Cards.changed(page).orElseThrow().toString());
  }
}
