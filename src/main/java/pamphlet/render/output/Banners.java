package pamphlet.render.output;

import java.util.ArrayList;
import java.util.List;
import pamphlet.model.LinkedPage;
import pamphlet.model.Person;
import pamphlet.model.ReviewState;
import pamphlet.model.Site;
import pamphlet.render.RenderContext;
import pamphlet.render.view.BannerView;

/** Decides which notices stand above a page. */
final class Banners {
  private Banners() {}

  /** The notices of one page, and of whatever is made from that page alone. */
  static List<BannerView> of(RenderContext context, LinkedPage page) {
    // A page that needs no reviewer, such as "About us", is part of the demonstration all the same.
    List<BannerView> banners =
        page.frontMatter().type().isReviewed()
            ? new ArrayList<>()
            : new ArrayList<>(ofLists(context));
    if (banners.isEmpty() && isFictional(context.site(), page)) {
      banners.add(banner(context, "fictional", ""));
    }
    if (page.state() == ReviewState.DRAFT) {
      banners.add(banner(context, "draft", ""));
    }
    if (page.state() == ReviewState.OVERDUE) {
      String due = page.nextReview().map(date -> context.dates().day(date).text()).orElse("");
      banners.add(banner(context, "overdue", due));
    }
    return banners;
  }

  /**
   * The notices of a page that draws on many: as soon as one of them has a made-up reviewer, the
   * list says so too, because lists are read and printed alone.
   */
  static List<BannerView> ofLists(RenderContext context) {
    return context.overview().isFictional() ? List.of(banner(context, "fictional", "")) : List.of();
  }

  /** The notices in short, for those who see a page's summary without the page. */
  static String titles(List<BannerView> banners) {
    StringBuilder titles = new StringBuilder();
    banners.forEach(banner -> titles.append(banner.title()).append(". "));
    return titles.toString();
  }

  private static boolean isFictional(Site site, LinkedPage page) {
    return site.reviewer(page).filter(Person::fictional).isPresent();
  }

  private static BannerView banner(RenderContext context, String kind, String detail) {
    return new BannerView(
        kind,
        context.messages().get("banner." + kind + ".title"),
        context.messages().get("banner." + kind + ".text", detail));
  }
}
