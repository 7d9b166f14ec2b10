package pamphlet.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import pamphlet.model.ArticleDetails;
import pamphlet.model.Asset;
import pamphlet.model.BodyFact;
import pamphlet.model.Category;
import pamphlet.model.CheckSettings;
import pamphlet.model.CheckSettings.Profile;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.Dose;
import pamphlet.model.ExerciseDetails;
import pamphlet.model.Fragment;
import pamphlet.model.FrontMatter;
import pamphlet.model.Heading;
import pamphlet.model.ImageUse;
import pamphlet.model.KeyPlaces;
import pamphlet.model.Lifecycle;
import pamphlet.model.Link;
import pamphlet.model.LinkedPage;
import pamphlet.model.ListOutline;
import pamphlet.model.PageBody;
import pamphlet.model.PageFacts;
import pamphlet.model.PageType;
import pamphlet.model.Person;
import pamphlet.model.Phone;
import pamphlet.model.Place;
import pamphlet.model.ProseStats;
import pamphlet.model.Publisher;
import pamphlet.model.RedFlag;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.Review;
import pamphlet.model.ReviewPolicy;
import pamphlet.model.ReviewState;
import pamphlet.model.Settings;
import pamphlet.model.Sides;
import pamphlet.model.Site;
import pamphlet.model.Source;
import pamphlet.model.SourcePath;
import pamphlet.model.Status;
import pamphlet.model.Target;
import pamphlet.model.TextBlock;
import pamphlet.model.TextBlock.Kind;

/**
 * Builds pages and sites without a parser. Front matter stands on lines 1 to 9, a key's value where
 * {@link #KEY_LINES} says; each block of the body stands on a line of its own, from line 10 on.
 */
final class TestPages {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  static final Map<String, Integer> KEY_LINES =
      Map.of(
          "title", 2, "summary", 3, "category", 4, "reviewer", 5, "reviewDate", 6, "nextReview", 7);

  private static final int FIRST_BODY_LINE = 10;

  private TestPages() {}

  /** A published article that no review rule objects to. */
  static Builder article() {
    return new Builder(PageType.ARTICLE);
  }

  /** A published exercise with a dose of 5 seconds, 5 times, 1 set, and a stop-if. */
  static Builder exercise() {
    return new Builder(PageType.EXERCISE);
  }

  /** A page that needs no review. */
  static Builder page() {
    return new Builder(PageType.PAGE);
  }

  /** What a rule finds, as {@code CODE line:column+width}. */
  static List<String> found(Rule rule, Builder page) {
    return found(rule, page, settings(Profile.NEUTRAL));
  }

  static List<String> found(Rule rule, Builder page, Settings settings) {
    return diagnostics(rule, page.build(), settings).stream().map(TestPages::brief).toList();
  }

  /** What a rule says about the first thing that it finds. */
  static String message(Rule rule, Builder page) {
    return diagnostics(rule, page.build(), settings(Profile.NEUTRAL)).get(0).message();
  }

  static String help(Rule rule, Builder page) {
    return diagnostics(rule, page.build(), settings(Profile.NEUTRAL)).get(0).help();
  }

  static List<Diagnostic> diagnostics(Rule rule, CompiledPage page, Settings settings) {
    if (rule instanceof PageRule pageRule) {
      return pageRule.check(page, settings);
    }
    return ((ProseRule) rule).check(Prose.of(page), settings);
  }

  static String brief(Diagnostic found) {
    Place place = found.place();
    return found.code().id() + " " + place.line() + ":" + place.column() + "+" + place.width();
  }

  static Settings settings(Profile profile) {
    return settings(profile, ReviewPolicy.DEFAULT);
  }

  static Settings settings(Profile profile, ReviewPolicy policy) {
    Person reviewer = person("reviewer", "Robin Reviewer", "MD", "none");
    Person bare = person("bare", "Bo Bare", null, null);
    Place place = new Place("pamphlet.yaml", 1, 1, 1);
    return new Settings(
        "Test",
        Optional.empty(),
        "en",
        "US",
        Map.of("emergency", Phone.of("911"), "poison", Phone.of("1-800-222-1222")),
        new Publisher(
            "Test",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of("privacy", new SourcePath("about/privacy.md"))),
        policy,
        Map.of(),
        Map.of(),
        Map.of(
            "neck", new Category("neck", "Neck", "", true),
            "life", new Category("life", "Life", "", false)),
        Map.of("reviewer", reviewer, "bare", bare),
        new CheckSettings(profile, Map.of(), 8.0),
        new KeyPlaces(
            Map.of("people.bare", new Place("pamphlet.yaml", 40, 3, 4)), Map.of(), place));
  }

  static Site site(Builder... pages) {
    return site(settings(Profile.NEUTRAL), List.of(), pages);
  }

  static Site site(Settings settings, List<Asset> assets, Builder... pages) {
    TreeMap<SourcePath, LinkedPage> linked = new TreeMap<>();
    Stream.of(pages).map(page -> page.link(settings)).forEach(p -> linked.put(p.source(), p));
    TreeMap<SourcePath, Asset> files = new TreeMap<>();
    assets.forEach(asset -> files.put(asset.source(), asset));
    return new Site(
        settings, TODAY, linked, List.of(), Map.of(), Map.of(), List.of(), Map.of(), files);
  }

  static List<String> found(SiteRule rule, Site site) {
    return rule.check(site).stream().map(TestPages::brief).toList();
  }

  static TextBlock block(Kind kind, String text) {
    return new TextBlock(kind, text, "articles/a.md", List.of(new TextBlock.Run(0, 10, 1)));
  }

  private static Person person(String id, String name, String credentials, String conflicts) {
    return new Person(
        id,
        name,
        Optional.ofNullable(credentials),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(conflicts),
        false);
  }

  /** A page under construction. */
  static final class Builder {
    private final PageType type;
    private final List<TextBlock> text = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<ListOutline> lists = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<ImageUse> images = new ArrayList<>();
    private final List<BodyFact> facts = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<SourcePath> usedBy = new ArrayList<>();
    private final List<SourcePath> linkedFrom = new ArrayList<>();
    private final List<SourcePath> related = new ArrayList<>();
    private String source = "a.md";
    private String title = "Neck";
    private String summary = "About it.";
    private String category = "life";
    private String author = "writer";
    private String reviewer = "reviewer";
    private LocalDate reviewDate = LocalDate.of(2026, 1, 1);
    private LocalDate nextReview;
    private Status status = Status.PUBLISHED;
    private Dose dose = new Dose(5, 5, 1, Sides.EACH, OptionalInt.empty(), "daily");
    private boolean stopIf = true;
    private int line = FIRST_BODY_LINE;

    private Builder(PageType type) {
      this.type = type;
    }

    Builder source(String path) {
      source = path;
      return this;
    }

    Builder title(String words) {
      title = words;
      return this;
    }

    Builder summary(String words) {
      summary = words;
      return this;
    }

    Builder category(String key) {
      category = key;
      return this;
    }

    Builder author(String name) {
      author = name;
      return this;
    }

    Builder reviewer(String key) {
      reviewer = key;
      return this;
    }

    Builder reviewed(String date) {
      reviewDate = LocalDate.parse(date);
      return this;
    }

    Builder nextReview(String date) {
      nextReview = LocalDate.parse(date);
      return this;
    }

    Builder status(Status value) {
      status = value;
      return this;
    }

    Builder cites(String date, String consulted) {
      sources.add(
          new Source(
              "Neck pain",
              Optional.empty(),
              Optional.empty(),
              Optional.ofNullable(date),
              Optional.ofNullable(consulted),
              new Place(path(), 8, 5, 9)));
      return this;
    }

    Builder paragraph(String words) {
      return block(Kind.PARAGRAPH, words);
    }

    Builder item(String words) {
      return block(Kind.LIST_ITEM, words);
    }

    Builder step(String words) {
      steps.add(words);
      return item(words);
    }

    Builder code(String words) {
      return block(Kind.CODE, words);
    }

    Builder heading(int level, String words) {
      headings.add(new Heading(level, "h" + line, words, here(words)));
      return block(Kind.HEADING, words);
    }

    Builder list(int items, boolean nested) {
      lists.add(new ListOutline(false, items, nested, here("x")));
      line++;
      return this;
    }

    Builder link(String words) {
      Target target = new Target.External("https://example.org/");
      links.add(new Link(target, words, "https://example.org/", here("x"), here(words)));
      line++;
      return this;
    }

    Builder image(String file, String alt, String caption) {
      images.add(new ImageUse(new SourcePath(file), alt, caption, here(file)));
      line++;
      return this;
    }

    Builder card(RedFlagLevel level, boolean hasLink, String... signs) {
      Place place = here("red-flags");
      line++;
      List<RedFlag> items = new ArrayList<>();
      for (String sign : signs) {
        items.add(new RedFlag("id" + line, sign, Fragment.text(sign), here(sign)));
        line++;
      }
      facts.add(
          new BodyFact.RedFlagCard(
              level, "", "", items, Optional.empty(), hasLink, Fragment.EMPTY, place));
      return this;
    }

    Builder dose(int hold, int repetitions, int sets) {
      dose = new Dose(hold, repetitions, sets, Sides.EACH, OptionalInt.empty(), "daily");
      return this;
    }

    Builder noStopIf() {
      stopIf = false;
      return this;
    }

    Builder usedBy(String page) {
      usedBy.add(new SourcePath(page));
      return this;
    }

    Builder linkedFrom(String page) {
      linkedFrom.add(new SourcePath(page));
      return this;
    }

    Builder related(String page) {
      related.add(new SourcePath(page));
      return this;
    }

    CompiledPage build() {
      return new CompiledPage(
          facts(), new PageBody(Fragment.EMPTY, text, lists, List.of()), List.of());
    }

    private LinkedPage link(Settings settings) {
      boolean exempt = !type.isReviewed();
      LocalDate next = Optional.ofNullable(nextReview).orElse(settings.review().next(reviewDate));
      ReviewState state =
          switch (status) {
            case RETIRED -> ReviewState.RETIRED;
            case DRAFT -> ReviewState.DRAFT;
            case PUBLISHED -> exempt ? ReviewState.EXEMPT : settings.review().stateOn(TODAY, next);
          };
      return new LinkedPage(
          facts(),
          state,
          exempt ? Optional.empty() : Optional.of(next),
          related,
          Optional.empty(),
          Optional.empty(),
          usedBy,
          linkedFrom);
    }

    private PageFacts facts() {
      return new PageFacts(
          new SourcePath(source),
          frontMatter(),
          headings,
          List.of(),
          links,
          images,
          facts,
          steps,
          ProseStats.NONE);
    }

    private FrontMatter frontMatter() {
      return new FrontMatter(
          type,
          title,
          summary,
          type.isReviewed() ? Optional.ofNullable(category) : Optional.empty(),
          Optional.ofNullable(author),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          sources,
          type.isReviewed() ? review() : Review.NONE,
          new Lifecycle(status, Optional.empty(), Optional.empty(), List.of(), List.of()),
          ArticleDetails.NONE,
          type == PageType.EXERCISE ? exerciseDetails() : ExerciseDetails.NONE,
          places());
    }

    private Review review() {
      return new Review(
          Optional.of(reviewer),
          Optional.of(reviewDate),
          Optional.of("standard"),
          Optional.ofNullable(nextReview));
    }

    private ExerciseDetails exerciseDetails() {
      return new ExerciseDetails(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(dose),
          Optional.empty(),
          List.of(),
          stopIf ? List.of(Fragment.text("dizziness")) : List.of());
    }

    private KeyPlaces places() {
      Map<String, Place> values = new HashMap<>();
      KEY_LINES.forEach((key, at) -> values.put(key, new Place(path(), at, 20, 10)));
      values.put("title", new Place(path(), 2, 8, title.length()));
      values.put("summary", new Place(path(), 3, 10, summary.length() + 2));
      return new KeyPlaces(Collections.unmodifiableMap(values), values, new Place(path(), 1, 1, 3));
    }

    private Builder block(Kind kind, String words) {
      text.add(new TextBlock(kind, words, path(), List.of(new TextBlock.Run(0, line, 1))));
      line++;
      return this;
    }

    private Place here(String words) {
      return new Place(path(), line, 1, Math.max(1, words.length()));
    }

    private String path() {
      return "articles/" + source;
    }
  }
}
