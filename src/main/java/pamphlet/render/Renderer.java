package pamphlet.render;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.Address;
import pamphlet.model.Comparing;
import pamphlet.model.Dose;
import pamphlet.model.Fragment;
import pamphlet.model.LinkedPage;
import pamphlet.model.Services;
import pamphlet.model.Settings;
import pamphlet.model.Site;
import pamphlet.render.view.LinkView;
import pamphlet.search.SearchLanguage;

/** Makes the files of a site. */
public final class Renderer {
  /** A guess for a head start: most sites are in English, and those that are not lose nothing. */
  private static final String USUAL_LANGUAGE = "en";

  private static final List<String> USUAL_PAGES = List.of("article.ftlh");
  private static final List<String> USUAL_LISTS =
      List.of("home.ftlh", "category.ftlh", "search.ftlh", "red-flags.ftlh");

  private static final Comparator<Output> ORDER =
      Comparing.both(Comparing.by(Output::kind), Comparing.by(Output::address));

  private final RenderContext context;

  private Renderer(RenderContext context) {
    this.context = context;
  }

  /**
   * Makes ready what the first page would wait for. For a thread that has nothing else to do.
   *
   * @param theme the look that a renderer is going to be opened with
   */
  public static void prepare(Theme theme) {
    theme.files();
    theme.templates(USUAL_LANGUAGE).prepare(USUAL_PAGES);
    kinds();
  }

  /** As {@link #prepare}, for the first list. */
  public static void prepareLists(Theme theme) {
    theme.templates(USUAL_LANGUAGE).prepare(USUAL_LISTS);
  }

  /**
   * Prepares the theme for a site.
   *
   * @param site the linked site
   * @param theme the look
   * @param bodies where the texts of its pages come from
   * @param files where the bytes of its pictures come from
   * @throws TemplateProblem if the theme cannot be used
   */
  public static Renderer open(Site site, Theme theme, BodySource bodies, FileSource files) {
    return new Renderer(RenderContext.of(site, theme, bodies, files));
  }

  /**
   * As above, for single pages of a site.
   *
   * @param site so much of the site as the pages show
   * @param overview what every page shows of the whole site
   */
  public static Renderer open(
      Site site, Theme theme, BodySource bodies, FileSource files, Overview overview) {
    return new Renderer(RenderContext.of(site, theme, bodies, files, overview));
  }

  /** The kinds of outputs, sorted by name. */
  public static List<OutputKind> kinds() {
    List<OutputKind> kinds = Services.of(OutputKind.class);
    kinds.sort(Comparing.by(kind -> kind.getClass().getName()));
    return List.copyOf(kinds);
  }

  /** Every file of the site, sorted by kind and address. Their bytes are made on demand. */
  public List<Output> outputs() {
    return outputs(kinds());
  }

  /** As {@link #outputs()}, of these kinds only. */
  public List<Output> outputs(List<OutputKind> kinds) {
    return kinds.stream().flatMap(kind -> kind.outputs(context).stream()).sorted(ORDER).toList();
  }

  /** The outputs of one kind, in any order; each may be made anew when somebody looks at it. */
  public List<Output> outputs(OutputKind kind) {
    return kind.outputs(context);
  }

  /** The page of one source file; nothing if none of these kinds makes it. */
  public Optional<Output> page(List<OutputKind> kinds, LinkedPage page) {
    return page(kinds, context, page);
  }

  /**
   * The page of one source file as another text would make it, the rest of the site being the same.
   *
   * @param kinds the kinds that may make it; nothing if none of them does
   * @param page the page
   * @param text its other text
   */
  public Optional<Output> page(List<OutputKind> kinds, LinkedPage page, Fragment text) {
    BodySource others = new OtherText(context.bodies(), page.source(), text);
    return page(kinds, context.withBodies(others), page);
  }

  private static Optional<Output> page(
      List<OutputKind> kinds, RenderContext context, LinkedPage page) {
    return kinds.stream().flatMap(kind -> kind.page(context, page).stream()).findFirst();
  }

  /** A fragment as it stands on a page of the site, for texts that are shown elsewhere. */
  public String html(Fragment fragment, Address page) {
    return context.fragments().html(fragment, page);
  }

  /** A dose in one line of words. */
  public String dose(Dose dose) {
    return context.doses().line(dose);
  }

  /** What the search knows of the site's language. */
  public SearchLanguage searchLanguage() {
    return context.searchLanguage();
  }

  /** What the frame of every page shows of the whole site. */
  public Overview overview() {
    return context.overview();
  }

  /**
   * A small page at a former address of a page that Pamphlet makes.
   *
   * @param from the former address
   * @param to the page that it leads to
   */
  public Output moved(Address from, Address to) {
    Settings settings = context.site().settings();
    String text =
        context.site().pages().values().stream()
            .filter(page -> page.address().equals(to))
            .map(page -> page.frontMatter().title())
            .findFirst()
            .orElse(settings.title());
    Map<String, ?> views =
        Map.of(
            "language",
            settings.language(),
            "target",
            new LinkView(to.from(from), text),
            "canonical",
            settings.baseUrl().map(base -> base + to.encoded()).orElse(""));
    return new Output(
        from, Output.Kind.PAGE, () -> context.templates().bytes("redirect.ftlh", views));
  }

  /**
   * A page that leads into a copy of the site, for people who unpack an archive.
   *
   * @param home where the front page is, seen from the page
   */
  public byte[] startPage(Address home) {
    Settings settings = context.site().settings();
    Map<String, ?> views =
        Map.of(
            "language", settings.language(), "site", new LinkView(home.path(), settings.title()));
    return context.templates().bytes("start.ftlh", views);
  }
}
