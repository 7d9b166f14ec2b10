package pamphlet.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pamphlet.model.ArticleDetails;
import pamphlet.model.BodyFact;
import pamphlet.model.CompiledPage;
import pamphlet.model.Dose;
import pamphlet.model.ExerciseDetails;
import pamphlet.model.Fragment;
import pamphlet.model.FrontMatter;
import pamphlet.model.Heading;
import pamphlet.model.ImageUse;
import pamphlet.model.KeyPlaces;
import pamphlet.model.LateText;
import pamphlet.model.Lifecycle;
import pamphlet.model.Link;
import pamphlet.model.LinkedPage;
import pamphlet.model.ListOutline;
import pamphlet.model.PageBody;
import pamphlet.model.PageFacts;
import pamphlet.model.PageType;
import pamphlet.model.Place;
import pamphlet.model.ProseStats;
import pamphlet.model.RedFlag;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.Review;
import pamphlet.model.ReviewState;
import pamphlet.model.Settings;
import pamphlet.model.Sides;
import pamphlet.model.Source;
import pamphlet.model.SourcePath;
import pamphlet.model.Status;
import pamphlet.model.Target;
import pamphlet.model.TextBlock;
import pamphlet.model.TextBlock.Kind;

/** A page under construction. */
final class PageBuilder {
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
  private int line = TestPages.FIRST_BODY_LINE;

  PageBuilder(PageType type) {
    this.type = type;
  }

  PageBuilder source(String path) {
    source = path;
    return this;
  }

  PageBuilder title(String words) {
    title = words;
    return this;
  }

  PageBuilder summary(String words) {
    summary = words;
    return this;
  }

  PageBuilder category(String key) {
    category = key;
    return this;
  }

  PageBuilder author(String name) {
    author = name;
    return this;
  }

  PageBuilder reviewer(String key) {
    reviewer = key;
    return this;
  }

  PageBuilder reviewed(String date) {
    reviewDate = LocalDate.parse(date);
    return this;
  }

  PageBuilder nextReview(String date) {
    nextReview = LocalDate.parse(date);
    return this;
  }

  PageBuilder status(Status value) {
    status = value;
    return this;
  }

  PageBuilder cites(String date, String consulted) {
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

  PageBuilder paragraph(String words) {
    return block(Kind.PARAGRAPH, words);
  }

  PageBuilder footnote(String words) {
    return block(Kind.FOOTNOTE, words);
  }

  PageBuilder item(String words) {
    return block(Kind.LIST_ITEM, words);
  }

  PageBuilder step(String words) {
    steps.add(words);
    return item(words);
  }

  PageBuilder code(String words) {
    return block(Kind.CODE, words);
  }

  PageBuilder heading(int level, String words) {
    headings.add(new Heading(level, "h" + line, words, here(words)));
    return block(Kind.HEADING, words);
  }

  PageBuilder list(int items, boolean nested) {
    lists.add(new ListOutline(false, items, nested, here("x")));
    line++;
    return this;
  }

  PageBuilder link(String words) {
    Target target = new Target.External("https://example.org/");
    links.add(new Link(target, words, "https://example.org/", here("x"), here(words)));
    line++;
    return this;
  }

  PageBuilder image(String file, String alt, String caption) {
    images.add(new ImageUse(new SourcePath(file), alt, caption, here(file)));
    line++;
    return this;
  }

  PageBuilder card(RedFlagLevel level, boolean hasLink, String... signs) {
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

  PageBuilder dose(int hold, int repetitions, int sets) {
    dose = new Dose(hold, repetitions, sets, Sides.EACH, OptionalInt.empty(), "daily");
    return this;
  }

  PageBuilder usedBy(String page) {
    usedBy.add(new SourcePath(page));
    return this;
  }

  PageBuilder linkedFrom(String page) {
    linkedFrom.add(new SourcePath(page));
    return this;
  }

  PageBuilder related(String page) {
    related.add(new SourcePath(page));
    return this;
  }

  CompiledPage build() {
    return new CompiledPage(
        facts(), new PageBody(Fragment.EMPTY, text, lists, List.of()), List.of());
  }

  LinkedPage link(Settings settings) {
    boolean exempt = !type.isReviewed();
    LocalDate next = Optional.ofNullable(nextReview).orElse(settings.review().next(reviewDate));
    ReviewState state =
        switch (status) {
          case RETIRED -> ReviewState.RETIRED;
          case DRAFT -> ReviewState.DRAFT;
          case PUBLISHED ->
              exempt ? ReviewState.EXEMPT : settings.review().stateOn(TestPages.TODAY, next);
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
        LateText.of(summary),
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
        type == PageType.EXERCISE ? TestPages.exerciseDetails(dose) : ExerciseDetails.NONE,
        List.of(),
        places());
  }

  private Review review() {
    return new Review(
        Optional.of(reviewer),
        Optional.of(reviewDate),
        Optional.of("standard"),
        Optional.ofNullable(nextReview));
  }

  private KeyPlaces places() {
    Map<String, Place> values = new HashMap<>();
    TestPages.KEY_LINES.forEach((key, at) -> values.put(key, new Place(path(), at, 20, 10)));
    values.put("title", new Place(path(), 2, 8, title.length()));
    values.put("summary", new Place(path(), 3, 10, summary.length() + 2));
    return new KeyPlaces(Collections.unmodifiableMap(values), values, new Place(path(), 1, 1, 3));
  }

  private PageBuilder block(Kind kind, String words) {
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
