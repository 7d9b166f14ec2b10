package pamphlet.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pamphlet.model.Asset;
import pamphlet.model.Category;
import pamphlet.model.CheckSettings;
import pamphlet.model.Fragment;
import pamphlet.model.ImageSize;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageBody;
import pamphlet.model.Person;
import pamphlet.model.Phone;
import pamphlet.model.Piece;
import pamphlet.model.Publisher;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.ReviewPolicy;
import pamphlet.model.ReviewState;
import pamphlet.model.Settings;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;
import pamphlet.search.TermReader;
import pamphlet.search.TermTable;
import pamphlet.words.Marker;
import pamphlet.words.Vocabulary;

/**
 * A small linked site with one page of each kind, made without reading a file; its pages are {@link
 * SamplePages}.
 */
final class SampleSite {
  static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"360\">"
          + "<circle cx=\"320\" cy=\"180\" r=\"120\" fill=\"#cfe8e6\" stroke=\"#0b6e6e\"/></svg>";

  /** What a test changes about the sample. */
  boolean fictional = true;

  Optional<String> baseUrl = Optional.empty();
  String edition = "US";
  String language = "en";
  LocalDate today = LocalDate.of(2026, 11, 23);
  String spasmTitle = "Neck spasm";
  ReviewState spasmState = ReviewState.CURRENT;
  final Map<SourcePath, Fragment> bodies = new LinkedHashMap<>();

  SampleSite() {
    bodies.put(SamplePages.SPASM, SamplePages.spasmBody());
    bodies.put(SamplePages.STIFF, Fragment.html("<p>A stiff neck is common.</p>\n"));
    bodies.put(SamplePages.TILT, SamplePages.tiltBody());
    bodies.put(SamplePages.ABOUT, Fragment.html("<p>We write about necks.</p>\n"));
  }

  Renderer renderer() {
    return renderer(Theme.of(Optional.empty()));
  }

  Renderer renderer(Theme theme) {
    return Renderer.open(site(), theme, new Bodies(), file -> SVG.getBytes(StandardCharsets.UTF_8));
  }

  RenderContext context() {
    Theme theme = Theme.of(Optional.empty());
    return RenderContext.of(
        site(), theme, new Bodies(), file -> SVG.getBytes(StandardCharsets.UTF_8));
  }

  /** The text of the output at {@code address}. */
  String render(String address) {
    return render(renderer(), address);
  }

  static String render(Renderer renderer, String address) {
    return new String(
        renderer.outputs().stream()
            .filter(output -> output.address().path().equals(address))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no output at " + address))
            .content()
            .bytes(),
        StandardCharsets.UTF_8);
  }

  Site site() {
    SortedMap<SourcePath, LinkedPage> pages = new TreeMap<>();
    List.of(
            SamplePages.spasm(spasmTitle, spasmState),
            SamplePages.stiff(),
            SamplePages.tilt(),
            SamplePages.old(),
            SamplePages.about())
        .forEach(page -> pages.put(page.source(), page));
    return new Site(
        settings(),
        today,
        pages,
        List.of(),
        Map.of(
            "neck",
            List.of(SamplePages.SPASM, SamplePages.STIFF),
            "moves",
            List.of(SamplePages.TILT)),
        Map.of("sample", List.of(SamplePages.SPASM, SamplePages.STIFF, SamplePages.TILT)),
        SamplePages.flags().stream().map(SamplePages::merged).toList(),
        Map.of(new Target.Page(SamplePages.SPASM, "red-flags"), SamplePages.flags()),
        new TreeMap<>(
            Map.of(
                SamplePages.DRAWING,
                new Asset(SamplePages.DRAWING, 200, Optional.of(new ImageSize(640, 360))))));
  }

  Settings settings() {
    Map<RedFlagLevel, Fragment> actions =
        Map.of(
            RedFlagLevel.EMERGENCY,
            new Fragment.Builder()
                .text("Call ")
                .slot(new Piece.Phone("emergency"))
                .text(" or go to an emergency room now if you have:")
                .build(),
            RedFlagLevel.URGENT,
            Fragment.text("See a doctor today if you have:"),
            RedFlagLevel.ROUTINE,
            Fragment.text("Make an appointment if you have:"));
    return new Settings(
        "Sample health",
        baseUrl,
        language,
        edition,
        Map.of("emergency", Phone.of("911")),
        publisher(),
        ReviewPolicy.DEFAULT,
        actions,
        Map.of("standard", disclaimer()),
        categories(),
        Map.of("sample", person()),
        CheckSettings.DEFAULT,
        Map.of(),
        SamplePages.PLACES);
  }

  private static Publisher publisher() {
    return new Publisher(
        "Sample publisher",
        Optional.empty(),
        Optional.of("editor@sample.example"),
        Optional.of("None"),
        Optional.empty(),
        Map.of("about", SamplePages.ABOUT));
  }

  private static Fragment disclaimer() {
    return new Fragment.Builder()
        .text("This is general information. In an emergency, call ")
        .slot(new Piece.Phone("emergency"))
        .text(".")
        .build();
  }

  private static Map<String, Category> categories() {
    Map<String, Category> categories = new LinkedHashMap<>();
    categories.put("neck", new Category("neck", "Necks & shoulders", "All about necks.", true));
    categories.put("moves", new Category("moves", "Exercises", "Gentle movements.", false));
    return categories;
  }

  private Person person() {
    return new Person(
        "sample",
        "Alex Sample",
        Optional.of("MD"),
        Optional.of("Reviews articles"),
        Optional.of("Sample clinic"),
        Optional.empty(),
        Optional.of("none"),
        fictional);
  }

  /** The addresses of all outputs. */
  List<String> addresses() {
    return renderer().outputs().stream()
        .map(output -> output.address().path())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** The texts, of which the search sees only the front matter. */
  private final class Bodies implements BodySource {
    private final TermTable table = new TermTable();

    @Override
    public Fragment body(SourcePath page) {
      return bodies.get(page);
    }

    @Override
    public byte[] terms(LinkedPage page) {
      return new TermReader(settings(), table, new Vocabulary(Marker.NONE))
          .read(page.facts(), PageBody.EMPTY);
    }

    @Override
    public TermTable termTable() {
      return table;
    }
  }
}
