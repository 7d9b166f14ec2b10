package pamphlet.render.output;

import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pamphlet.model.Address;
import pamphlet.model.LinkedPage;
import pamphlet.model.Settings;
import pamphlet.render.Hashes;
import pamphlet.render.RenderContext;
import pamphlet.render.view.LayoutView;
import pamphlet.render.view.LinkView;
import pamphlet.render.view.Markup;

/** Builds what surrounds a page: head, navigation, banners and footer. */
final class Layouts {
  private final RenderContext context;
  private final Function<Address, String> hrefs;

  private Layouts(RenderContext context, Function<Address, String> hrefs) {
    this.context = context;
    this.hrefs = hrefs;
  }

  /** For a page at its own address: links are relative to it. */
  static Layouts within(RenderContext context, Address page) {
    return new Layouts(context, target -> target.from(page));
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
        target -> base.map(path -> path + target.encoded()).orElseGet(() -> target.from(page)));
  }

  /** What the pages are made from. */
  RenderContext context() {
    return context;
  }

  /** What surrounds the page. */
  LayoutView view(Frame frame) {
    Settings settings = context.site().settings();
    Optional<String> full = Places.full(context.site(), frame.address());
    return new LayoutView(
        settings.language(),
        frame.title(),
        settings.title(),
        frame.description(),
        frame.kind(),
        frame.indexed(),
        full.filter(url -> frame.indexed()),
        frame.picture().flatMap(src -> Places.full(context.site(), src.address())),
        files(),
        nav(frame.address()),
        new LinkView(hrefs.apply(Places.HOME), settings.title(), isHome(frame.address())),
        context.overview().hasFeed() ? Optional.of(hrefs.apply(Places.FEED)) : Optional.empty(),
        emergency(settings),
        frame.banners(),
        frame.nextReview(),
        frame.data(),
        frame.data().map(Layouts::hash),
        policies(frame.address()),
        settings.publisher().name(),
        full.orElse(frame.address().path()));
  }

  /** As CSP Level 3, section 2.3.1, writes the hash of an inline element. */
  private static String hash(Markup data) {
    return "sha256-" + Base64.getEncoder().encodeToString(Hashes.sha256(Html.bytes(data.html())));
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
