package pamphlet.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.model.Diagnostic;
import pamphlet.model.SourcePath;
import pamphlet.search.PageWords;
import pamphlet.state.FindingsCodec;
import pamphlet.state.In;
import pamphlet.state.Key;
import pamphlet.state.Out;
import pamphlet.state.TextTable;

/**
 * What changed since the {@link Ground} was written: the texts of a few pages.
 *
 * @param told the first findings, sorted
 * @param common how many texts have each word that the search index leaves out
 * @param pages the pages whose texts changed
 */
record Edits(
    List<Diagnostic> told, Map<String, Integer> common, SortedMap<SourcePath, Page> pages) {
  /** Of so many pages texts may differ in any site. */
  private static final int PAGES_MIN = 64;

  /** And of no more in the largest, so that what has to be read stays small. */
  private static final int PAGES_MAX = 256;

  /** In between, one page in so many: if more changed, to build the site costs little more. */
  private static final int SHARE = 64;

  /**
   * A page whose text changed.
   *
   * @param file its file with its stamp as a number; 0 if the file was too new
   * @param content the hash of its file
   * @param exact the hash of its facts with lines and columns
   * @param own what is wrong with it for itself
   * @param words what the search index says of it; absent as long as that stands elsewhere
   */
  record Page(long file, Key content, Key exact, List<Diagnostic> own, Optional<PageWords> words) {}

  /**
   * Of how many pages texts may differ before all is written anew.
   *
   * @param files how many files the site is made from
   */
  static int pagesMax(int files) {
    return Math.min(Math.max(PAGES_MIN, files / SHARE), PAGES_MAX);
  }

  /** No edits. */
  static Edits none(Ground ground) {
    return new Edits(ground.told(), ground.common(), new TreeMap<>());
  }

  byte[] bytes() {
    Out out = new Out(TextTable.NONE);
    new FindingsCodec("").diagnostics(out, told);
    out.all(common.entrySet(), (o, word) -> o.text(word.getKey()).number(word.getValue()));
    out.number(pages.size());
    pages.forEach((source, page) -> write(out, source, page));
    return out.bytes();
  }

  private static void write(Out out, SourcePath source, Page page) {
    out.text(source.value()).fixed(page.file).key(page.content).key(page.exact);
    new FindingsCodec(source.fromRoot()).diagnostics(out, page.own);
    out.maybe(page.words, Edits::write);
  }

  private static void write(Out out, PageWords words) {
    out.text(words.rest()).number(words.length());
    out.all(words.body().entrySet(), (o, word) -> o.text(word.getKey()).number(word.getValue()));
  }

  static Edits read(byte[] bytes) {
    In in = new In(bytes);
    List<Diagnostic> told = new FindingsCodec("").diagnostics(in);
    Map<String, Integer> common = Ground.counts(in);
    SortedMap<SourcePath, Page> pages = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      SourcePath source = new SourcePath(in.text());
      pages.put(source, page(in, source));
    }
    return new Edits(told, common, pages);
  }

  private static Page page(In in, SourcePath source) {
    return new Page(
        in.fixed(),
        in.key(),
        in.key(),
        new FindingsCodec(source.fromRoot()).diagnostics(in),
        in.maybe(i -> new PageWords(i.text(), i.count(), Ground.counts(i))));
  }
}
