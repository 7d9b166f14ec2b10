package pamphlet.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import pamphlet.model.CompiledPage;
import pamphlet.model.Fragment;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageBody;
import pamphlet.model.SourcePath;
import pamphlet.render.BodySource;
import pamphlet.render.Content;
import pamphlet.search.TermTable;
import pamphlet.state.Key;
import pamphlet.state.Made;
import pamphlet.words.Words;

/**
 * The texts of the pages, from compiling until rendering. The first ones are kept in memory, the
 * rest of a large site on disk, so that memory does not grow with the length of the texts. A page
 * that was taken over from an earlier round is compiled when somebody asks for its text, which few
 * outputs do. Fit for threads.
 */
public final class Bodies implements BodySource {
  /** Some 50 MB: the HTML of a text of 8 KB takes about 12 KB. */
  private static final int KEPT_MAX = 4_000;

  /** Of a site that is too large to be remembered, where every megabyte counts. */
  private static final int KEPT_OF_LARGE_MAX = 200;

  private static final byte[] NO_TERMS = {};

  private final Map<SourcePath, Fragment> bodies = new ConcurrentHashMap<>();
  private final Function<SourcePath, PageBody> compile;
  private final SearchTerms terms;
  private final Use use;
  private final Supplier<Optional<BodyFile>> create;
  private Optional<BodyFile> file;
  private volatile Optional<Map<String, Integer>> common = Optional.empty();

  /** What texts are wanted for. */
  enum Use {
    /** Most likely nothing: those that are too many are forgotten. */
    NONE,
    /** The outputs of this round, and nobody asks for those of another. */
    ONCE,
    /** The outputs of this round, of which only this process remembers anything. */
    ROUND,
    /** The outputs of this round, and what is found in them for rounds to come. */
    ROUNDS;

    /** Whether the site is too large to be remembered on disk. */
    boolean isOfLarge() {
      return this == ONCE || this == ROUND;
    }
  }

  private Bodies(
      Function<SourcePath, PageBody> compile,
      SearchTerms terms,
      Use use,
      Supplier<Optional<BodyFile>> create) {
    this.compile = compile;
    this.terms = terms;
    this.use = use;
    this.create = create;
  }

  /** No texts. */
  static Bodies none() {
    SearchTerms nothing =
        new SearchTerms(
            table -> {
              throw new IllegalStateException("a site that cannot be read has no pages");
            },
            Made.nothing());
    return new Bodies(page -> PageBody.EMPTY, nothing, Use.NONE, Optional::empty);
  }

  /**
   * Texts of a site.
   *
   * @param compile makes a text that is not there
   * @param terms what the search index takes from texts
   * @param folder where a file may hold those that are too many
   */
  static Bodies of(
      Function<SourcePath, PageBody> compile, SearchTerms terms, Use use, Path folder) {
    return new Bodies(
        compile, terms, use, () -> use == Use.NONE ? Optional.empty() : BodyFile.create(folder));
  }

  /**
   * Keeps what later stages want of a page.
   *
   * @param text its words, for the search
   */
  void put(SourcePath source, CompiledPage page, List<Words> text) {
    boolean hasRoom = bodies.size() < (use.isOfLarge() ? KEPT_OF_LARGE_MAX : KEPT_MAX);
    if (hasRoom) {
      bodies.put(source, page.body().html());
    }
    if (use == Use.NONE) {
      return;
    }
    byte[] found = terms.read(page.facts(), text);
    boolean isAside = !hasRoom && use.isOfLarge();
    if (!isAside) {
      terms.put(source, found);
    }
    if (!hasRoom) {
      // What finds no room is compiled again.
      file().ifPresent(rest -> rest.put(source, page.body().html(), isAside ? found : NO_TERMS));
    }
  }

  /** Gives back the room of the words, when few texts or none are left to read. */
  void forgetWords() {
    terms.forgetWords();
  }

  /** Tells the key of a page's text, for rounds to come. */
  void name(SourcePath source, Key key) {
    if (use == Use.ROUNDS) {
      terms.name(source, key);
    }
  }

  /** The text of a page; empty if it has none. */
  @Override
  public Fragment body(SourcePath source) {
    Fragment known = bodies.get(source);
    return known != null
        ? known
        : opened().flatMap(rest -> rest.body(source)).orElseGet(() -> compile.apply(source).html());
  }

  @Override
  public byte[] terms(LinkedPage page) {
    return found(page.source()).orElseGet(() -> termsAnew(page));
  }

  /** What was found in the text of a page for the search, if it is still known. */
  Optional<byte[]> found(SourcePath page) {
    return terms.find(page).or(() -> opened().flatMap(rest -> rest.terms(page)));
  }

  private byte[] termsAnew(LinkedPage page) {
    byte[] found = terms.read(page.facts(), compile.apply(page.source()));
    terms.put(page.source(), found);
    return found;
  }

  @Override
  public TermTable termTable() {
    return terms.table();
  }

  @Override
  public Content aside(byte[] bytes) {
    return use.isOfLarge()
        ? file().flatMap(rest -> rest.aside(bytes)).orElseGet(() -> BodySource.super.aside(bytes))
        : BodySource.super.aside(bytes);
  }

  @Override
  public void tellCommon(Map<String, Integer> words) {
    common = Optional.of(words);
  }

  /** The words that the search index left out of texts, if it was made in this round. */
  Optional<Map<String, Integer>> common() {
    return common;
  }

  private synchronized Optional<BodyFile> file() {
    if (file == null) {
      file = create.get();
    }
    return file;
  }

  private synchronized Optional<BodyFile> opened() {
    return file == null ? Optional.empty() : file;
  }
}
