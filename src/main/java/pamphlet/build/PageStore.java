package pamphlet.build;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pamphlet.build.Bodies.Use;
import pamphlet.content.FileInfo;
import pamphlet.model.SourcePath;
import pamphlet.state.Hasher;
import pamphlet.state.Key;
import pamphlet.state.Known;
import pamphlet.state.KnownPage;
import pamphlet.state.Made;
import pamphlet.state.Shelf;
import pamphlet.state.Stamp;
import pamphlet.state.TextTable;

/**
 * The pages of a round: taken over from the last one as long as the settings and the bytes of their
 * files are those that they were compiled from, or else compiled. Fit for threads.
 */
final class PageStore {
  private final Map<SourcePath, KnownPage> earlier;
  private final TextTable words;
  private final Made made;
  private final long moment;
  private final boolean verifies;
  private final Use use;
  private final Optional<Shelf> shelf;

  private PageStore(
      Map<SourcePath, KnownPage> earlier,
      TextTable words,
      Made made,
      long moment,
      boolean verifies,
      Use use,
      Optional<Shelf> shelf) {
    this.earlier = earlier;
    this.words = words;
    this.made = made;
    this.moment = moment;
    this.verifies = verifies;
    this.use = use;
    this.shelf = shelf;
  }

  /**
   * Begins a round.
   *
   * @param known what is known of the last one
   * @param settings the hash of the settings
   * @param moment when the round began to look at files
   * @param verifies whether files are read even if their stamps are the same
   * @param use what the pages are wanted for
   * @param shelf where pages may wait that are too many for memory
   */
  static PageStore begin(
      Known known, Key settings, long moment, boolean verifies, Use use, Optional<Shelf> shelf) {
    return known.settings().equals(settings)
        ? new PageStore(known.pages(), known.words(), known.made(), moment, verifies, use, shelf)
        : new PageStore(Map.of(), new TextTable(), Made.nothing(), moment, verifies, use, shelf);
  }

  /** The table that the pages of this round are written with. */
  TextTable words() {
    return words;
  }

  /** What was made from the texts of pages. */
  Made made() {
    return made;
  }

  /** What is known of a page whose file did not change since, if anything. */
  private KnownPage unread(SourcePath source, Stamp stamp) {
    KnownPage known = earlier.get(source);
    return known != null && known.stamp().matches(stamp) ? known : null;
  }

  /**
   * The page of a file.
   *
   * @param read reads the file
   * @param compile compiles its bytes
   */
  KnownPage page(
      SourcePath source,
      FileInfo file,
      Function<SourcePath, byte[]> read,
      Function<byte[], Compiled> compile) {
    Stamp stamp = new Stamp(file.bytes(), file.modifiedNanos(), file.node());
    KnownPage unread = unread(source, stamp);
    if (unread != null && !verifies) {
      return unread;
    }
    byte[] bytes = read.apply(source);
    Key content = new Hasher().add(bytes, 0, bytes.length).key();
    Stamp settled = stamp.settled(moment);
    if (use == Use.ONCE && settled != Stamp.NONE) {
      Compiled page = compile.apply(bytes);
      return KnownPage.passing(
          source, content, page.facts(), page.allowances(), page.problems(), words, shelf);
    }
    KnownPage known = earlier.get(source);
    if (known != null && known.content().equals(content)) {
      return known.with(settled);
    }
    Compiled page = compile.apply(bytes);
    return KnownPage.of(
        source, settled, content, page.facts(), page.allowances(), page.problems(), words, shelf);
  }
}
