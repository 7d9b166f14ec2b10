package pamphlet.render.output;

import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pamphlet.model.Address;
import pamphlet.model.LinkedPage;
import pamphlet.model.Settings;
import pamphlet.render.Hashes;
import pamphlet.render.RenderContext;
import pamphlet.render.Surround;
import pamphlet.render.view.AroundView;
import pamphlet.render.view.LayoutView;
import pamphlet.render.view.LinkView;
import pamphlet.render.view.Markup;

/** Builds what surrounds a page: head, navigation, banners and footer. */
final class Layouts {
  private final RenderContext context;
  private final Function<Address, String> hrefs;
  private final boolean isRelative;

  private Layouts(RenderContext context, Function<Address, String> hrefs, boolean isRelative) {
    this.context = context;
    this.hrefs = hrefs;
    this.isRelative = isRelative;
  }

  /** For a page at its own address: links are relative to it. */
  static Layouts within(RenderContext context, Address page) {
    return new Layouts(context, target -> target.from(page), true);
  }

  /**
   * For a page that a server shows at any address: links start with the path of the site's base
   * address. Without one they are relative to {@code page}.
   */
  static Layouts anywhere(RenderContext context, Address page) {
    Optional<String> base =
        context.site().settings().baseUrl().map(u -> URI.create(u).getRawPath());
    return new Layouts(
        context,
        target -> base.map(path -> path + target.encoded()).orElseGet(() -> target.from(page)),
        false);
  }

  /** What the pages are made from. */
  RenderContext context() {
    return context;
  }

  /** What surrounds the page. */
  LayoutView view(Frame frame) {
    Settings settings = context.site().settings();
    Optional<String> full = Places.full(context.site(), frame.address());
    Surround surround = surround(frame.address());
    AroundView links = surround.links();
    return new LayoutView(
        settings.language(),
        frame.title(),
        settings.title(),
        Banners.titles(frame.banners()) + frame.description(),
        frame.kind(),
        frame.indexed(),
        full.filter(url -> frame.indexed()),
        frame.picture().flatMap(src -> Places.full(context.site(), src.address())),
        surround.files(),
        links.nav(),
        links.home(),
        surround.feed(),
        links.emergency(),
        frame.banners(),
        frame.nextReview(),
        surround.header(),
        surround.footer(),
        frame.data(),
        frame.data().map(Layouts::hash),
        links.policies(),
        links.publisher(),
        full.orElse(frame.address().path()));
  }

  /** As CSP Level 3, section 2.3.1, writes the hash of an inline element. */
  private static String hash(Markup data) {
    return "sha256-" + Base64.getEncoder().encodeToString(Hashes.sha256(Html.bytes(data.html())));
  }

  /** The same for all pages of a folder, except for those that a link in it leads to. */
  private Surround surround(Address page) {
    if (!isRelative || isLinked(page)) {
      return newSurround(page);
    }
    String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
    return context.surrounds().of(folder, () -> newSurround(page));
  }

  private boolean isLinked(Address page) {
    for (LinkedPage policy : context.overview().policies()) {
      if (policy.address().equals(page)) {
        return true;
      }
    }
    return Places.LINKED.contains(page);
  }

  private Surround newSurround(Address page) {
    Settings settings = context.site().settings();
    AroundView links =
        new AroundView(
            settings.title(),
            new LinkView(hrefs.apply(Places.HOME), settings.title(), isHome(page)),
            nav(page),
            emergency(settings),
            policies(page),
            settings.publisher().name());
    return new Surround(
        files(),
        context.overview().hasFeed() ? Optional.of(hrefs.apply(Places.FEED)) : Optional.empty(),
        links,
        part("header.ftlh", links),
        part("footer.ftlh", links));
  }

  private Markup part(String template, AroundView links) {
    String html = context.templates().render(template, Map.of("around", links));
    return new Markup(html.stripTrailing());
  }

  private LayoutView.FilesView files() {
    return new LayoutView.FilesView(
        theme("assets/pamphlet.css"),
        theme("assets/pamphlet-more.css"),
        theme("assets/pamphlet.js"),
        hrefs.apply(Places.COPY),
        theme("assets/icon.svg"));
  }

  private String theme(String name) {
    return hrefs.apply(context.themeFiles().address(name));
  }

  private List<LinkView> nav(Address page) {
    List<LinkView> links = new ArrayList<>();
    links.add(link(Places.CATEGORIES, "nav.topics", page));
    if (context.overview().hasExercises()) {
      links.add(link(Places.EXERCISES, "nav.exercises", page));
    }
    if (context.overview().hasSigns()) {
      links.add(link(Places.RED_FLAGS, "nav.urgent", page));
    }
    links.add(link(Places.A_TO_Z, "nav.a-z", page));
    links.add(link(Places.SEARCH, "nav.search", page));
    return links;
  }

  private LinkView link(Address target, String word, Address page) {
    return new LinkView(hrefs.apply(target), context.messages().get(word), target.equals(page));
  }

  private static boolean isHome(Address page) {
    return page.equals(Places.HOME);
  }

  private Optional<Markup> emergency(Settings settings) {
    return Optional.ofNullable(settings.phones().get("emergency"))
        .map(phone -> context.fragments().phone("emergency"));
  }

  private List<LinkView> policies(Address page) {
    List<LinkView> links = new ArrayList<>();
    context.overview().policies().forEach(policy -> links.add(policy(policy, page)));
    if (!context.overview().people().isEmpty()) {
      links.add(link(Places.PEOPLE, "people.title", page));
    }
    return links;
  }

  private LinkView policy(LinkedPage policy, Address page) {
    Address target = policy.address();
    return new LinkView(hrefs.apply(target), policy.frontMatter().title(), target.equals(page));
  }
}
