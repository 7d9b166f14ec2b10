package pamphlet.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What surrounds every page.
 *
 * @param language a BCP 47 tag
 * @param title the page's title
 * @param siteTitle the site's name
 * @param description one or two sentences for search engines
 * @param kind the kind of page, for styles, for example {@code article}
 * @param indexed whether search engines should show it
 * @param canonical the page's full address, if the site's is known
 * @param picture the full address of the page's picture, if the site's is known
 * @param files the theme's files
 * @param nav the main links
 * @param home the front page
 * @param feed the feed, if there is one
 * @param emergency the edition's emergency number as a link, if there is one
 * @param banners notices above the page
 * @param nextReview the day of the next review, which the page compares with the reader's clock
 * @param header the top of the page
 * @param footer the foot of the page, but for its address
 * @param data structured data for machines
 * @param dataHash the hash of the data as a content security policy names it
 * @param policies pages about the site
 * @param publisher who publishes the site
 * @param address the page's full address, or its path in the copy
 */
public record LayoutView(
    String language,
    String title,
    String siteTitle,
    String description,
    String kind,
    boolean indexed,
    Optional<String> canonical,
    Optional<String> picture,
    FilesView files,
    List<LinkView> nav,
    LinkView home,
    Optional<String> feed,
    Optional<Markup> emergency,
    List<BannerView> banners,
    Optional<DateView> nextReview,
    Markup header,
    Markup footer,
    Optional<Markup> data,
    Optional<String> dataHash,
    List<LinkView> policies,
    String publisher,
    String address)
    implements View {
  public LayoutView {
    nav = List.copyOf(nav);
    banners = List.copyOf(banners);
    policies = List.copyOf(policies);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> language;
      case 1 -> title;
      case 2 -> siteTitle;
      case 3 -> description;
      case 4 -> kind;
      case 5 -> indexed;
      case 6 -> canonical;
      case 7 -> picture;
      case 8 -> files;
      case 9 -> nav;
      case 10 -> home;
      case 11 -> feed;
      case 12 -> emergency;
      case 13 -> banners;
      case 14 -> nextReview;
      case 15 -> header;
      case 16 -> footer;
      case 17 -> data;
      case 18 -> dataHash;
      case 19 -> policies;
      case 20 -> publisher;
      default -> address;
    };
  }

  /**
   * The theme's files, as the page refers to them.
   *
   * @param style the style sheet of every page
   * @param moreStyle what lists, exercises and checklists need beyond it
   * @param script the script
   * @param copy the one file that holds the copy's date
   * @param icon the icon
   */
  public record FilesView(String style, String moreStyle, String script, String copy, String icon)
      implements View {
    @Override
    public Object part(int place) {
      return switch (place) {
        case 0 -> style;
        case 1 -> moreStyle;
        case 2 -> script;
        case 3 -> copy;
        default -> icon;
      };
    }
  }
}
