package pamphlet.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pamphlet.history.PublishedUrls;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.Person;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.render.Overview;
import pamphlet.search.CommonWords;
import pamphlet.state.Directory;
import pamphlet.state.Key;
import pamphlet.state.Known;
import pamphlet.state.KnownPage;
import pamphlet.state.Out;
import pamphlet.state.Stamp;
import pamphlet.state.Standing;
import pamphlet.state.TextTable;

/** Writes down how a site stands after a build, so that the next one can change single texts. */
final class Grounds {
  /** Findings beyond those that a build tells; so many may go before a full build is needed. */
  static final int TOLD = 4 * Unchanged.FIRST;

  private static final Pattern ARTICLE = Pattern.compile("articles/.*?\\.md");

  private final Analysis analysis;
  private final Site site;
  private final Known known;
  private final Known.Image image;
  private final Out records = new Out(TextTable.NONE);
  private final Map<String, Directory.Spot> spots = new HashMap<>();

  /**
   * What is stored.
   *
   * @param ground the site as a whole
   * @param standings the pages, where the ground says
   */
  record Stored(byte[] ground, byte[] standings) {}

  private Grounds(Analysis analysis, Known known, Known.Image image) {
    this.analysis = analysis;
    this.site = analysis.site().orElseThrow();
    this.known = known;
    this.image = image;
  }

  /**
   * All of it; nothing if changed texts need a full build in any case.
   *
   * @param analysis what was found in the site
   * @param overview what every page shows of it
   * @param known what is known of its pages
   * @param image the pages as they are stored
   * @param stamps the sources before the build
   * @param read what was in those that were too new
   */
  static Optional<Stored> of(
      BuildOptions options,
      Analysis analysis,
      Overview overview,
      Known known,
      Known.Image image,
      FolderStamps stamps,
      Map<String, Key> read) {
    Grounds grounds = new Grounds(analysis, known, image);
    return !image.pages().isEmpty() && grounds.isPlain(options) && stamps.isWhole()
        ? Optional.of(grounds.stored(stamps, read, overview))
        : Optional.empty();
  }

  /** What hosts need depends on the names of all files, and lost addresses on all texts. */
  private boolean isPlain(BuildOptions options) {
    return options.delivery().host().or(() -> site.settings().host()).isEmpty()
        && !options.delivery().precompress()
        && analysis.others(PublishedUrls.FILE).isEmpty();
  }

  private Map<String, Integer> common() {
    Bodies bodies = analysis.bodies();
    return CommonWords.count(site.listed(), bodies::terms, bodies.termTable());
  }

  private Stored stored(FolderStamps stamps, Map<String, Key> read, Overview overview) {
    Set<String> named = named();
    Map<SourcePath, Integer> numbers = new HashMap<>();
    site.listed().forEach(page -> numbers.put(page.source(), numbers.size()));
    for (KnownPage page : known.pages().values()) {
      if (page.facts().isPresent()) {
        write(page, named, numbers.getOrDefault(page.source(), -1));
      }
    }
    Ground ground =
        new Ground(
            known.settings(),
            known.words().all(),
            Ground.flags(overview),
            overview.people().stream().map(Person::id).toList(),
            List.copyOf(site.assets().values()),
            analysis.problems(TOLD),
            common(),
            files(stamps, read.keySet()),
            read,
            Directory.of(spots));
    return new Stored(ground.bytes(), records.bytes());
  }

  private void write(KnownPage page, Set<String> named, int document) {
    String path = page.source().fromRoot();
    boolean isAlone =
        page.allowances().isEmpty()
            && !page.problems().hasStrays()
            && !site.approvals().containsKey(page.source());
    Optional<LinkedPage> linked = site.page(page.source());
    Standing standing =
        new Standing(
            isAlone,
            named.contains(path),
            analysis.others(path),
            linked.map(found -> Standing.Linked.of(found, document)),
            image.pages().get(page.source()));
    Out out = new Out(TextTable.NONE);
    standing.write(out, path);
    byte[] bytes = out.bytes();
    spots.put(path, Directory.Spot.of(records.size(), bytes));
    records.raw(bytes, 0, bytes.length);
  }

  /** The articles that findings elsewhere name. */
  private Set<String> named() {
    Set<String> named = new HashSet<>();
    for (Diagnostic found : analysis.others()) {
      Matcher article = ARTICLE.matcher(found.message() + " " + found.help());
      while (article.find()) {
        named.add(article.group());
      }
    }
    return named;
  }

  private static long[] files(FolderStamps stamps, Set<String> without) {
    return IntStream.range(0, stamps.size())
        .filter(file -> !without.contains(stamps.path(file)))
        .mapToLong(file -> key(stamps.path(file), stamps.stamp(file)))
        .sorted()
        .toArray();
  }

  /** A file with its stamp as a number. */
  static long key(String path, Stamp stamp) {
    return stamp.key(path).high();
  }
}
