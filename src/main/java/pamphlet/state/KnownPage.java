package pamphlet.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pamphlet.model.Allowance;
import pamphlet.model.Diagnostic;
import pamphlet.model.PageFacts;
import pamphlet.model.SourcePath;

/**
 * A compiled page without its text: what a build keeps of it for the next one. A function of the
 * file's bytes, the settings and the program.
 */
public final class KnownPage {
  private final Stamp stamp;
  private final Key content;
  private final Key shown;

  /** Null if there are none: an {@link Optional} takes 16 bytes for each page. */
  private final PageFacts facts;

  private final List<Allowance> allowances;
  private final PageProblems problems;
  private final Stored stored;

  private KnownPage(
      Stamp stamp,
      Key content,
      Key shown,
      PageFacts facts,
      List<Allowance> allowances,
      PageProblems problems,
      Stored stored) {
    this.stamp = stamp;
    this.content = content;
    this.shown = shown;
    this.facts = facts;
    this.allowances = allowances;
    this.problems = problems;
    this.stored = stored;
  }

  /**
   * A page that was compiled just now. From here on it stands in the bytes in which it is stored,
   * which take a third of the room of the facts that they were made from.
   *
   * @param source its file
   * @param stamp the file when it was read
   * @param content the hash of the file's bytes
   * @param facts what the site needs to know of it; absent if the file is not text
   * @param allowances the places at which its author silenced a rule
   * @param problems what is wrong with it, as this site judges it
   * @param words the table that the page is written with; grows
   * @param shelf where its bytes may wait; in memory if there is none
   */
  public static KnownPage of(
      SourcePath source,
      Stamp stamp,
      Key content,
      Optional<PageFacts> facts,
      List<Allowance> allowances,
      List<Diagnostic> problems,
      TextTable words,
      Optional<Shelf> shelf) {
    byte[] bytes = bytes(source, facts, allowances, problems, words);
    Key shown = facts.map(FactsCodec::shown).orElse(Key.NONE);
    Stored stored = Stored.of(source, content, bytes, words, shelf);
    return takenApart(stamp, content, shown, stored, words.read(bytes));
  }

  /**
   * As {@link #of}, of a file that is older than the build, for a build that no other of this
   * process follows: what would tell that one whether the page is the same takes 100 bytes and is
   * left out. The hash of its bytes goes to the shelf, see {@link ShelvedPage}.
   */
  public static KnownPage passing(
      SourcePath source,
      Key content,
      Optional<PageFacts> facts,
      List<Allowance> allowances,
      List<Diagnostic> problems,
      TextTable words,
      Optional<Shelf> shelf) {
    byte[] bytes = bytes(source, facts, allowances, problems, words);
    Stored stored = Stored.of(source, content, bytes, words, shelf);
    return takenApart(Stamp.NONE, Key.NONE, Key.NONE, stored, words.read(bytes));
  }

  private static byte[] bytes(
      SourcePath source,
      Optional<PageFacts> facts,
      List<Allowance> allowances,
      List<Diagnostic> problems,
      TextTable words) {
    Out out = new Out(words);
    out.maybe(facts, FactsCodec::write);
    new FindingsCodec(source.fromRoot()).allowances(out, allowances);
    PageProblems.write(out, source.fromRoot(), problems);
    return out.bytes();
  }

  /** Whether the next build can tell if the page is still the same. */
  public boolean isRemembered() {
    return !content.equals(Key.NONE);
  }

  /** The same page, whose file has another stamp and the same bytes. */
  public KnownPage with(Stamp other) {
    return new KnownPage(other, content, shown, facts, allowances, problems, stored);
  }

  /** Its file. */
  public SourcePath source() {
    return stored.source();
  }

  /** The file when it was read. */
  public Stamp stamp() {
    return stamp;
  }

  /** The hash of the file's bytes. */
  public Key content() {
    return content;
  }

  /** The hash of what readers may see of it beside its text. */
  public Key shown() {
    return shown;
  }

  /** What the site needs to know of it; absent if the file is not text. */
  public Optional<PageFacts> facts() {
    return Optional.ofNullable(facts);
  }

  /** The places at which its author silenced a rule. */
  public List<Allowance> allowances() {
    return allowances;
  }

  /** What is wrong with it, as this site judges it. */
  public PageProblems problems() {
    return problems;
  }

  /** Writes the page, with the table of words that it was made with. */
  void write(Out out) {
    FragmentCodec.path(out, source());
    stamp.write(out);
    out.key(content).key(shown);
    In page = stored.page();
    out.number(page.left()).raw(page.bytes(), page.at(), page.left());
  }

  /** A page that {@link #write} wrote, not taken apart yet. */
  static Supplier<KnownPage> read(In in) {
    SourcePath source = FragmentCodec.path(in);
    Stamp stamp = Stamp.read(in);
    Key content = in.key();
    Key shown = in.key();
    Stored stored = new Stored.InMemory(source, in.block());
    return () -> takenApart(stamp, content, shown, stored, stored.page());
  }

  /** The facts of a page that has any, in its bytes. */
  static In facts(In page) {
    page.flag();
    return page;
  }

  private static KnownPage takenApart(Stamp stamp, Key content, Key shown, Stored stored, In in) {
    PageFacts facts = in.flag() ? FactsCodec.read(in, stored) : null;
    List<Allowance> allowances = new FindingsCodec(stored.path()).allowances(in);
    PageProblems problems = PageProblems.read(in, stored);
    return new KnownPage(stamp, content, shown, facts, allowances, problems, stored);
  }
}
