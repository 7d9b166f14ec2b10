package pamphlet.render.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pamphlet.model.Address;
import pamphlet.model.BodyFact;
import pamphlet.model.Category;
import pamphlet.model.Fragment;
import pamphlet.model.Heading;
import pamphlet.model.Image;
import pamphlet.model.LinkedPage;
import pamphlet.model.ReviewState;
import pamphlet.model.SourcePath;
import pamphlet.render.RenderContext;
import pamphlet.render.view.ContentsView;
import pamphlet.render.view.FigureView;
import pamphlet.render.view.LinkView;
import pamphlet.render.view.Markup;
import pamphlet.render.view.PageView;
import pamphlet.render.view.ReadNextView;

/** Builds what articles, exercises and pages have in common. */
final class PageViews {
  /** A contents list of fewer headings helps nobody. */
  private static final int CONTENTS_MIN_HEADINGS = 3;

  private static final Pattern HEADING = Pattern.compile("<(/?)h[3-6]\\b");

  private final RenderContext context;
  private final LinkedPage page;
  private final Address address;

  private PageViews(RenderContext context, LinkedPage page) {
    this.context = context;
    this.page = page;
    this.address = page.address();
  }

  /** The view of a page at its own address; reads the page's text. */
  static PageView of(RenderContext context, LinkedPage page) {
    return new PageViews(context, page).view();
  }

  /** What the page says of itself to the layout. */
  static Frame frame(RenderContext context, LinkedPage page) {
    boolean ahead = page.state() == ReviewState.CURRENT || page.state() == ReviewState.DUE;
    return new Frame(
        page.address(),
        page.frontMatter().title(),
        page.frontMatter().summary(),
        page.frontMatter().type().word(),
        page.isListed(),
        Banners.of(context, page),
        page.isListed() ? Optional.of(StructuredData.of(context.site(), page)) : Optional.empty(),
        page.nextReview().filter(date -> ahead).map(context.dates()::day),
        page.frontMatter().image().map(Image::src));
  }

  private PageView view() {
    Optional<FigureView> figure = page.frontMatter().image().map(this::figure);
    Fragment body = context.bodies().body(page.source());
    return new PageView(
        page.frontMatter().title(),
        page.frontMatter().summary(),
        breadcrumb(),
        People.byline(context, page, address),
        page.facts().emergencyCard().map(this::lifted),
        Each.of(page.frontMatter().article().keyPoints(), this::markup),
        contents(),
        figure,
        context.fragments().body(body, address, figure.isEmpty()),
        sheet(),
        next(),
        AboutViews.of(context, page));
  }

  private Markup markup(Fragment fragment) {
    return context.fragments().markup(fragment, address);
  }

  /** The card right below the h1, so that its heading is an h2 wherever the author put it. */
  private Markup lifted(BodyFact.RedFlagCard card) {
    String html = context.fragments().html(card.html(), address);
    return new Markup(HEADING.matcher(html).replaceAll("<$1h2"));
  }

  private List<LinkView> breadcrumb() {
    List<LinkView> trail = new ArrayList<>();
    trail.add(new LinkView(Places.HOME.from(address), context.messages().get("nav.home")));
    Optional<Category> category = context.site().category(page);
    if (category.isPresent()) {
      trail.add(category(category.get()));
    }
    return trail;
  }

  private LinkView category(Category category) {
    return new LinkView(category.address().from(address), category.title());
  }

  private FigureView figure(Image image) {
    return new FigureView(
        context.fragments().picture(image.use(), address, true),
        image.caption().orElse(""),
        image.credit().orElse(""));
  }

  private List<ContentsView> contents() {
    List<ContentsView> entries = new ArrayList<>();
    List<ContentsView> below = new ArrayList<>();
    Heading top = null;
    for (Heading heading : page.facts().headings()) {
      if (heading.level() == 2) {
        add(entries, top, below);
        top = heading;
        below.clear();
      } else if (heading.level() == 3 && top != null) {
        below.add(entry(heading, List.of()));
      }
    }
    add(entries, top, below);
    return entries.size() < CONTENTS_MIN_HEADINGS ? List.of() : entries;
  }

  private void add(List<ContentsView> entries, Heading top, List<ContentsView> below) {
    if (top != null) {
      entries.add(entry(top, below));
    }
  }

  private ContentsView entry(Heading heading, List<ContentsView> below) {
    return new ContentsView(
        "#" + heading.anchor(), context.site().settings().spell(heading.text()), below);
  }

  private Optional<String> sheet() {
    return AppointmentSheets.has(page)
        ? Optional.of(Places.sheet(page).from(address))
        : Optional.empty();
  }

  private ReadNextView next() {
    return new ReadNextView(
        Cards.links(context, page.related(), address),
        context.site().category(page).map(this::allOf),
        neighbour(page.previous()),
        neighbour(page.next()));
  }

  private Optional<LinkView> neighbour(Optional<SourcePath> source) {
    Optional<LinkedPage> other =
        source.isPresent() ? context.site().page(source.get()) : Optional.empty();
    return other.isPresent() ? Optional.of(Cards.link(other.get(), address)) : Optional.empty();
  }

  private LinkView allOf(Category category) {
    String text = context.messages().get("article.all-of", category.title());
    return new LinkView(category.address().from(address), text);
  }
}
