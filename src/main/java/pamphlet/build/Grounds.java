package pamphlet.build;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.history.PublishedUrls;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.Person;
import pamphlet.model.Site;
import pamphlet.model.SortedValues;
import pamphlet.model.SourcePath;
import pamphlet.render.Overview;
import pamphlet.search.CommonWords;
import pamphlet.state.Directory;
import pamphlet.state.Key;
import pamphlet.state.Known;
import pamphlet.state.KnownPage;
import pamphlet.state.Out;
import pamphlet.state.Shelf;
import pamphlet.state.ShelvedPage;
import pamphlet.state.Standing;
import pamphlet.state.StateWriter;
import pamphlet.state.TextTable;

/** Writes down how a site stands after a build, so that the next one can change single texts. */
final class Grounds {
  /** Findings beyond those that a build tells; so many may go before a full build is needed. */
  static final int TOLD = 4 * Unchanged.FIRST;

  private static final Pattern ARTICLE = Pattern.compile("articles/.*?\\.md");

  private final BuildOptions options;
  private final Analysis analysis;
  private final Site site;
  private final Known known;
  private final Optional<Known.Image> image;
  private final Optional<Shelf> shelf;
  private final Directory.Builder spots = new Directory.Builder();

  /**
   * @param options what the build was to do
   * @param analysis what was found in the site
   * @param found the round that found it
   * @param image the pages as they are stored; absent if there are too many of them
   */
  Grounds(BuildOptions options, Analysis analysis, Round found, Optional<Known.Image> image) {
    this.options = options;
    this.analysis = analysis;
    this.site = analysis.site().orElseThrow();
    this.known = found.known();
    this.shelf = found.shelf();
    this.image = image;
  }

  /**
   * Whether changed texts can be built alone: what hosts need depends on the names of all files,
   * and lost addresses on all texts.
   */
  boolean isPlain() {
    return options.delivery().host().or(() -> site.settings().host()).isEmpty()
        && !options.delivery().precompress()
        && analysis.others(PublishedUrls.FILE).isEmpty();
  }

  private Map<String, Integer> common() {
    Bodies bodies = analysis.bodies();
    return bodies
        .common()
        .orElseGet(() -> CommonWords.count(site.listed(), bodies::terms, bodies.termTable()));
  }

  /**
   * The site as a whole, when its pages are written.
   *
   * @param overview what every page shows of it
   * @param stamps the sources before the build
   * @param read what was in those that were too new
   */
  Ground ground(Overview overview, FolderStamps stamps, Map<String, Key> read) {
    return new Ground(
        known.settings(),
        known.words().all(),
        Ground.flags(overview),
        overview.people().stream().map(Person::id).toList(),
        List.copyOf(site.assets().values()),
        analysis.problems(TOLD),
        common(),
        stamps.keys(read.keySet()),
        read,
        spots.build());
  }

  /**
   * Writes down how each page stands, and the page itself if it stands nowhere else.
   *
   * @param out where a section for them was begun
   */
  void writePages(StateWriter out) throws IOException {
    Set<String> named = named();
    SortedValues<SourcePath, LinkedPage> documents =
        SortedValues.of(site.listed(), LinkedPage::source);
    if (image.isPresent()) {
      for (KnownPage page : known.pages().values()) {
        write(page, named, documents, image.get().pages().get(page.source()), out);
      }
    } else if (shelf.isPresent()) {
      ShelvedPage.each(
          shelf.get(),
          page -> write(known.page(page), named, documents, add(page.bytes(), out), out));
    }
  }

  private void write(
      KnownPage page,
      Set<String> named,
      SortedValues<SourcePath, LinkedPage> documents,
      Directory.Spot whole,
      StateWriter out)
      throws IOException {
    if (page.facts().isPresent()) {
      String path = page.source().fromRoot();
      int document = documents.number(page.source());
      Out record = new Out(TextTable.NONE);
      standing(page, named.contains(path), document, whole).write(record, path);
      spots.add(path, add(record.bytes(), out));
    }
  }

  private static Directory.Spot add(byte[] bytes, StateWriter out) throws IOException {
    Directory.Spot spot = Directory.Spot.of(out.size(), bytes);
    out.add(bytes);
    return spot;
  }

  private Standing standing(KnownPage page, boolean isNamed, int document, Directory.Spot whole) {
    boolean isAlone =
        page.allowances().isEmpty()
            && !page.problems().hasStrays()
            && !site.approvals().containsKey(page.source());
    Optional<LinkedPage> linked = site.page(page.source());
    return new Standing(
        isAlone,
        isNamed,
        analysis.others(page.source().fromRoot()),
        linked.map(found -> Standing.Linked.of(found, document)),
        whole);
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
}
