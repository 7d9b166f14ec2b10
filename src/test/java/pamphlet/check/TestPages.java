package pamphlet.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import pamphlet.model.Asset;
import pamphlet.model.Category;
import pamphlet.model.CheckSettings;
import pamphlet.model.CheckSettings.Profile;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.Dose;
import pamphlet.model.ExerciseDetails;
import pamphlet.model.Fragment;
import pamphlet.model.KeyPlaces;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageType;
import pamphlet.model.Person;
import pamphlet.model.Phone;
import pamphlet.model.Place;
import pamphlet.model.Publisher;
import pamphlet.model.ReviewPolicy;
import pamphlet.model.Settings;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.model.TextBlock;
import pamphlet.model.TextBlock.Kind;
import pamphlet.words.WordCutter;
import pamphlet.words.Words;

/**
 * Builds pages and sites without a parser. Front matter stands on lines 1 to 9, a key's value where
 * {@link #KEY_LINES} says; each block of the body stands on a line of its own, from line 10 on.
 */
final class TestPages {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  static final Map<String, Integer> KEY_LINES =
      Map.of(
          "title", 2, "summary", 3, "category", 4, "reviewer", 5, "reviewDate", 6, "nextReview", 7);

  static final int FIRST_BODY_LINE = 10;

  private TestPages() {}

  /** A published article that no review rule objects to. */
  static PageBuilder article() {
    return new PageBuilder(PageType.ARTICLE);
  }

  /** A published exercise with a dose of 5 seconds, 5 times, 1 set, and a stop-if. */
  static PageBuilder exercise() {
    return new PageBuilder(PageType.EXERCISE);
  }

  /** A page that needs no review. */
  static PageBuilder page() {
    return new PageBuilder(PageType.PAGE);
  }

  /** What a rule finds, as {@code CODE line:column+width}. */
  static List<String> found(Rule rule, PageBuilder page) {
    return found(rule, page, settings(Profile.NEUTRAL));
  }

  static List<String> found(Rule rule, PageBuilder page, Settings settings) {
    return diagnostics(rule, page.build(), settings).stream().map(TestPages::brief).toList();
  }

  /** What a rule says about the first thing that it finds. */
  static String message(Rule rule, PageBuilder page) {
    return diagnostics(rule, page.build(), settings(Profile.NEUTRAL)).get(0).message();
  }

  static String help(Rule rule, PageBuilder page) {
    return diagnostics(rule, page.build(), settings(Profile.NEUTRAL)).get(0).help();
  }

  static List<Diagnostic> diagnostics(Rule rule, CompiledPage page, Settings settings) {
    if (rule instanceof PageRule pageRule) {
      return pageRule.check(page, settings);
    }
    return ((ProseRule) rule).check(Prose.of(page, Prose.vocabulary()), settings);
  }

  /** The words of a text, with what rules know of them. */
  static Words words(String text) {
    return new WordCutter(Prose.vocabulary()).cut(text);
  }

  /** What all rules about words find. */
  static List<Diagnostic> aboutWords(CompiledPage page, Settings settings) {
    Prose prose = Prose.of(page, Prose.vocabulary());
    return Rules.prose().stream().flatMap(rule -> rule.check(prose, settings).stream()).toList();
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
        Map.of(),
        new KeyPlaces(
            Map.of("people.bare", new Place("pamphlet.yaml", 40, 3, 4)), Map.of(), place));
  }

  static Site site(PageBuilder... pages) {
    return site(settings(Profile.NEUTRAL), List.of(), pages);
  }

  static Site site(Settings settings, List<Asset> assets, PageBuilder... pages) {
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

  static ExerciseDetails exerciseDetails(Dose dose) {
    return new ExerciseDetails(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(dose),
        Optional.empty(),
        List.of(),
        List.of(Fragment.text("dizziness")));
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
}
