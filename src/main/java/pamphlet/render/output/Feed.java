package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
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
            Html.content(context, "feed.ftlx", () -> views(context)),
            Reads.LISTS));
  }

  private static Map<String, ?> views(RenderContext context) {
    Site site = context.site();
    List<EntryView> entries = entries(context);
    return Map.of(
        "title", site.settings().title(),
        "language", site.settings().language(),
        "publisher", site.settings().publisher().name(),
        "home", Places.full(site, Places.HOME).orElseThrow(),
        "self", Places.full(site, Places.FEED).orElseThrow(),
        "updated", entries.get(0).date(),
        "entries", entries);
  }

  private static List<EntryView> entries(RenderContext context) {
    List<News> news = news(context.site());
    return news.stream()
        // An entry has an address of its own, so that only those are made that may be shown.
        .filter(
            page -> !page.day().isBefore(news.get(Math.min(news.size(), ENTRIES_MAX) - 1).day()))
        .map(page -> page.entry(context))
        .sorted(Comparator.comparing(EntryView::date).reversed().thenComparing(EntryView::url))
        .limit(ENTRIES_MAX)
        .toList();
  }

  /** The reviewed pages that lists show, the newest first. */
  private static List<News> news(Site site) {
    List<News> news = new ArrayList<>();
    for (LinkedPage page : site.listed()) {
      if (page.frontMatter().type().isReviewed()) {
        Cards.changed(page).ifPresent(day -> news.add(new News(page, day)));
      }
    }
    news.sort(Comparator.comparing(News::day).reversed());
    return news;
  }

  /** A page and the day of its last review or change. */
  private record News(LinkedPage page, LocalDate day) {
    // In a feed reader nobody sees the page's banner: that it is a demonstration, or overdue.
    EntryView entry(RenderContext context) {
      return new EntryView(
          Places.full(context.site(), page.address()).orElseThrow(),
          page.frontMatter().title(),
          Banners.titles(Banners.of(context, page)) + page.frontMatter().summary(),
          day.toString());
    }
  }
}
