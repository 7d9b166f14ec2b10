package pamphlet.report.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.model.ArticleDetails;
import pamphlet.model.Attestation;
import pamphlet.model.Category;
import pamphlet.model.CheckSettings;
import pamphlet.model.ExerciseDetails;
import pamphlet.model.Fragment;
import pamphlet.model.FrontMatter;
import pamphlet.model.Heading;
import pamphlet.model.KeyPlaces;
import pamphlet.model.LateText;
import pamphlet.model.Lifecycle;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageFacts;
import pamphlet.model.PageType;
import pamphlet.model.Person;
import pamphlet.model.Place;
import pamphlet.model.ProseStats;
import pamphlet.model.Publisher;
import pamphlet.model.Review;
import pamphlet.model.ReviewPolicy;
import pamphlet.model.Settings;
import pamphlet.model.Severity;
import pamphlet.model.Site;
import pamphlet.model.Source;
import pamphlet.model.SourcePath;

/** A site of a few pages for the tests of the report. */
final class ExampleSite {
  static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  private final SortedMap<SourcePath, LinkedPage> pages = new TreeMap<>();
  private final List<SourcePath> drafts = new ArrayList<>();
  private Map<String, Optional<Severity>> severities = Map.of();
  private List<Attestation> attestations = List.of();
  private Optional<String> credentials = Optional.of("MD");

  /** Adds an article that was reviewed on a day, with prose that has the given counts. */
  ExampleSite page(String path, PageType type, String title, String reviewed, ProseStats stats) {
    LocalDate day = LocalDate.parse(reviewed);
    LocalDate next = ReviewPolicy.DEFAULT.next(day);
    SourcePath source = new SourcePath(path);
    pages.put(
        source,
        new LinkedPage(
            facts(source, frontMatter(type, title, day), stats),
            ReviewPolicy.DEFAULT.stateOn(TODAY, next),
            type.isReviewed() ? Optional.of(next) : Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of()));
    return this;
  }

  ExampleSite article(String path, String title, String reviewed) {
    return page(path, PageType.ARTICLE, title, reviewed, ProseStats.NONE);
  }

  ExampleSite draft(String path) {
    drafts.add(new SourcePath(path));
    return this;
  }

  ExampleSite ruleOff(String code) {
    severities = Map.of(code, Optional.empty());
    return this;
  }

  /** What the front matter of the pages that are added from now on says about criteria. */
  ExampleSite attested(Attestation... said) {
    attestations = List.of(said);
    return this;
  }

  ExampleSite reviewerWithoutCredentials() {
    credentials = Optional.empty();
    return this;
  }

  Site site() {
    return new Site(
        settings(), TODAY, pages, drafts, Map.of(), Map.of(), List.of(), Map.of(), new TreeMap<>());
  }

  private static PageFacts facts(SourcePath source, FrontMatter matter, ProseStats stats) {
    Place place = new Place(source.fromRoot(), 20, 1, 1);
    return new PageFacts(
        source,
        matter,
        List.of(new Heading(2, "risks", "Risks of rest", place)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        stats);
  }

  private FrontMatter frontMatter(PageType type, String title, LocalDate day) {
    Place whole = Place.file("x");
    Source source =
        new Source(
            "S", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("2025"), whole);
    return new FrontMatter(
        type,
        title,
        LateText.of("Summary of " + title),
        Optional.of("neck"),
        Optional.of("Jo Specimen"),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(source),
        new Review(
            Optional.of("sample"), Optional.of(day), Optional.of("standard"), Optional.empty()),
        Lifecycle.PUBLISHED,
        ArticleDetails.NONE,
        ExerciseDetails.NONE,
        attestations,
        new KeyPlaces(Map.of(), Map.of(), whole));
  }

  private Settings settings() {
    Person person =
        new Person(
            "sample",
            "Alex <Sample>",
            credentials,
            Optional.of("reviews"),
            Optional.of("The Trust"),
            Optional.empty(),
            Optional.of("none"),
            true);
    return new Settings(
        "Health & <home>",
        Optional.empty(),
        "en",
        "US",
        Map.of(),
        new Publisher(
            "The Trust",
            Optional.empty(),
            Optional.empty(),
            Optional.of("None."),
            Optional.of("None."),
            Map.of()),
        ReviewPolicy.DEFAULT,
        Map.of(),
        Map.of("standard", Fragment.text("General information.")),
        Map.of("neck", new Category("neck", "Neck", "Neck pain", false)),
        Map.of("sample", person),
        new CheckSettings(CheckSettings.Profile.NEUTRAL, severities, 8.0),
        Map.of(),
        new KeyPlaces(Map.of(), Map.of(), Place.file("pamphlet.yaml")));
  }
}
