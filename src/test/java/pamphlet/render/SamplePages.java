package pamphlet.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pamphlet.model.Address;
import pamphlet.model.ArticleDetails;
import pamphlet.model.BodyFact;
import pamphlet.model.Change;
import pamphlet.model.Dose;
import pamphlet.model.ExerciseDetails;
import pamphlet.model.Fragment;
import pamphlet.model.FrontMatter;
import pamphlet.model.Heading;
import pamphlet.model.Image;
import pamphlet.model.KeyPlaces;
import pamphlet.model.LateText;
import pamphlet.model.Lifecycle;
import pamphlet.model.LinkedPage;
import pamphlet.model.MergedRedFlag;
import pamphlet.model.PageFacts;
import pamphlet.model.PageType;
import pamphlet.model.Piece;
import pamphlet.model.Place;
import pamphlet.model.ProseStats;
import pamphlet.model.RedFlag;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.Review;
import pamphlet.model.ReviewState;
import pamphlet.model.Sides;
import pamphlet.model.Source;
import pamphlet.model.SourcePath;
import pamphlet.model.Status;
import pamphlet.model.Target;

/** The pages of the sample site: one of each kind. */
final class SamplePages {
  static final SourcePath SPASM = new SourcePath("neck-spasm.md");
  static final SourcePath STIFF = new SourcePath("stiff-neck.md");
  static final SourcePath TILT = new SourcePath("exercises/neck-tilt.md");
  static final SourcePath OLD = new SourcePath("old-advice.md");
  static final SourcePath ABOUT = new SourcePath("about/us.md");
  static final SourcePath DRAWING = new SourcePath("images/neck.svg");

  private static final Place PLACE = Place.file("articles/sample.md");
  static final KeyPlaces PLACES = new KeyPlaces(Map.of(), Map.of(), PLACE);

  private SamplePages() {}

  static List<RedFlag> flags() {
    return List.of(
        flag("fever-stiff-neck", "a fever together with a stiff neck"),
        flag("limb-weakness", "weakness in an arm or a leg"));
  }

  private static RedFlag flag(String id, String text) {
    return new RedFlag(id, text, Fragment.text(text), PLACE);
  }

  static MergedRedFlag merged(RedFlag flag) {
    return new MergedRedFlag(
        flag.id(), RedFlagLevel.EMERGENCY, "neck", flag.html(), flag.text(), List.of(SPASM, STIFF));
  }

  static LinkedPage spasm(String title, ReviewState state) {
    FrontMatter front =
        new FrontMatter(
            PageType.ARTICLE,
            title,
            LateText.of("Why neck muscles tighten, and what helps."),
            Optional.of("neck"),
            Optional.of("sample"),
            List.of(),
            List.of("Crick in the neck", "wry neck"),
            Optional.of(
                new Image(
                    DRAWING,
                    "The muscles of the neck",
                    Optional.of("The muscles of the neck from behind."),
                    Optional.of("Drawn for the sample"),
                    PLACE)),
            List.of(),
            List.of(
                new Source(
                    "Neck pain",
                    Optional.of("A library"),
                    Optional.of("https://example.org/neck"),
                    Optional.of("2024-05"),
                    Optional.of("2026"),
                    PLACE)),
            review(),
            new Lifecycle(
                Status.PUBLISHED,
                Optional.empty(),
                Optional.empty(),
                List.of(new Address("neck/spasm")),
                List.of(
                    new Change(
                        LocalDate.of(2026, 8, 20), Change.Kind.WORDING, "Shorter sentences."))),
            new ArticleDetails(
                List.of(Fragment.text("Most spasms ease within days.")),
                List.of("M62.838"),
                List.of(),
                Optional.of("Musculoskeletal"),
                Optional.of("Patient"),
                Optional.empty(),
                Optional.empty()),
            ExerciseDetails.NONE,
            List.of(),
            PLACES);
    List<Heading> headings =
        List.of(
            new Heading(2, "causes", "Causes", PLACE),
            new Heading(3, "stress", "Stress & strain", PLACE),
            new Heading(2, "treatment", "Treatment", PLACE),
            new Heading(2, "prevention", "Prevention", PLACE));
    List<BodyFact> facts =
        List.of(
            card(flags(), Optional.empty()),
            new BodyFact.Questions(
                "Questions to ask", List.of(Fragment.text("When did it start?")), PLACE));
    return linked(SPASM, front, headings, facts, state, List.of(), List.of(STIFF));
  }

  private static BodyFact.RedFlagCard card(List<RedFlag> items, Optional<Target.Page> include) {
    Fragment.Builder html =
        new Fragment.Builder()
            .html("<section class=\"care-card care-card-emergency\" id=\"red-flags\"")
            .html(" aria-labelledby=\"red-flags-title\">\n")
            .html("<h3 class=\"care-card-title\" id=\"red-flags-title\">")
            .html("<span class=\"visually-hidden\">")
            .message("care.emergency.prefix")
            .html("</span> ")
            .slot(new Piece.Action(RedFlagLevel.EMERGENCY))
            .html("</h3>\n<ul class=\"care-card-list\">\n");
    items.forEach(f -> html.html("<li id=\"" + f.id() + "\">").append(f.html()).html("</li>\n"));
    include.ifPresent(from -> html.slot(new Piece.IncludedRedFlags(from)));
    return new BodyFact.RedFlagCard(
        RedFlagLevel.EMERGENCY,
        "red-flags",
        "",
        items,
        include,
        false,
        html.html("</ul>\n</section>\n").build(),
        PLACE);
  }

  static LinkedPage stiff() {
    return linked(
        STIFF,
        simple(PageType.ARTICLE, "Stiff neck", Optional.of("neck"), Lifecycle.PUBLISHED),
        List.of(),
        List.of(card(List.of(), Optional.of(new Target.Page(SPASM, "red-flags")))),
        ReviewState.CURRENT,
        List.of(),
        List.of(SPASM));
  }

  static LinkedPage old() {
    Lifecycle retired =
        new Lifecycle(
            Status.RETIRED,
            Optional.of(SPASM),
            Optional.of(Fragment.text("The advice on collars was withdrawn.")),
            List.of(),
            List.of());
    return linked(
        OLD,
        simple(PageType.ARTICLE, "Collars for necks", Optional.of("neck"), retired),
        List.of(),
        List.of(),
        ReviewState.RETIRED,
        List.of(),
        List.of());
  }

  static LinkedPage about() {
    FrontMatter front = simple(PageType.PAGE, "About us", Optional.empty(), Lifecycle.PUBLISHED);
    return linked(ABOUT, front, List.of(), List.of(), ReviewState.EXEMPT, List.of(), List.of());
  }

  static LinkedPage tilt() {
    ExerciseDetails details =
        new ExerciseDetails(
            Optional.of("neck"),
            Optional.of("sitting"),
            Optional.of("a chair"),
            Optional.of(new Dose(5, 5, 1, Sides.EACH, OptionalInt.of(90), "once a day")),
            Optional.of("The side of your neck."),
            List.of(Fragment.text("Wait after an injury.")),
            List.of(Fragment.text("tingling in an arm")));
    FrontMatter plain =
        simple(PageType.EXERCISE, "Neck tilt", Optional.of("moves"), Lifecycle.PUBLISHED);
    FrontMatter front =
        new FrontMatter(
            plain.type(),
            plain.title(),
            plain.lead(),
            plain.category(),
            plain.author(),
            List.of(),
            List.of(),
            Optional.of(
                new Image(DRAWING, "A head tilts", Optional.empty(), Optional.empty(), PLACE)),
            List.of(),
            List.of(),
            plain.review(),
            plain.lifecycle(),
            ArticleDetails.NONE,
            details,
            List.of(),
            PLACES);
    return linked(
        TILT, front, List.of(), List.of(), ReviewState.CURRENT, List.of(SPASM), List.of());
  }

  private static FrontMatter simple(
      PageType type, String title, Optional<String> category, Lifecycle lifecycle) {
    return new FrontMatter(
        type,
        title,
        LateText.of("What to know about it."),
        category,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        type.isReviewed() ? review() : Review.NONE,
        lifecycle,
        ArticleDetails.NONE,
        ExerciseDetails.NONE,
        List.of(),
        PLACES);
  }

  private static Review review() {
    return new Review(
        Optional.of("sample"),
        Optional.of(LocalDate.of(2026, 5, 11)),
        Optional.of("standard"),
        Optional.empty());
  }

  private static LinkedPage linked(
      SourcePath source,
      FrontMatter front,
      List<Heading> headings,
      List<BodyFact> facts,
      ReviewState state,
      List<SourcePath> usedBy,
      List<SourcePath> related) {
    PageFacts page =
        new PageFacts(
            source,
            front,
            headings,
            List.of(),
            List.of(),
            List.of(),
            facts,
            List.of(),
            ProseStats.NONE);
    return new LinkedPage(
        page,
        state,
        front.review().reviewDate().map(date -> date.plusYears(3)),
        related,
        Optional.empty(),
        related.stream().findFirst(),
        usedBy,
        List.of());
  }

  static Fragment spasmBody() {
    return new Fragment.Builder()
        .html("<p>A spasm is sudden.</p>\n")
        .slot(new Piece.LiftedCard("red-flags"))
        .html("<h2 id=\"causes\">Causes</h2>\n<p>See <a href=\"")
        .slot(new Piece.Href(new Target.Page(STIFF, "")))
        .html("\">stiff neck</a>.</p>\n<h3 id=\"stress\">Stress &amp; strain</h3>\n<p>Rest.</p>\n")
        .html("<h2 id=\"treatment\">Treatment</h2>\n<div class=\"exercise-cards\">\n")
        .slot(new Piece.ExerciseCards(List.of(TILT)))
        .html("</div>\n<h2 id=\"prevention\">Prevention</h2>\n<p>Move often.</p>\n")
        .build();
  }

  static Fragment tiltBody() {
    return Fragment.html(
        "<h2 id=\"steps\">Steps</h2>\n<ol>\n<li>Sit tall.</li>\n<li>Tilt.</li>\n</ol>\n");
  }
}
