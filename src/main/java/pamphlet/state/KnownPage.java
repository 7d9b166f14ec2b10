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
  private final SourcePath source;
  private final Stamp stamp;
  private final Key content;
  private final Optional<PageFacts> facts;
  private final List<Allowance> allowances;
  private final PageProblems problems;

  /** What is found out when it is asked for: most of it never is. */
  private final Packed packed;

  /**
   * Bytes in which a page stands, maybe among others.
   *
   * @param shown the hash of what readers may see of it
   */
  private record Packed(Key shown, byte[] bytes, int start, int length) {}

  private KnownPage(
      SourcePath source,
      Stamp stamp,
      Key content,
      Optional<PageFacts> facts,
      List<Allowance> allowances,
      PageProblems problems,
      Packed packed) {
    this.source = source;
    this.stamp = stamp;
    this.content = content;
    this.facts = facts;
    this.allowances = allowances;
    this.problems = problems;
    this.packed = packed;
  }

  /**
   * A page that was compiled just now.
   *
   * @param source its file
   * @param stamp the file when it was read
   * @param content the hash of the file's bytes
   * @param facts what the site needs to know of it; absent if the file is not text
   * @param allowances the places at which its author silenced a rule
   * @param problems what is wrong with it, as this site judges it
   * @param words the table that the page will be written with; grows
   */
  public static KnownPage of(
      SourcePath source,
      Stamp stamp,
      Key content,
      Optional<PageFacts> facts,
      List<Allowance> allowances,
      List<Diagnostic> problems,
      Words words) {
    PageProblems compact = PageProblems.of(source.fromRoot(), problems, words);
    return new KnownPage(source, stamp, content, facts, allowances, compact, null);
  }

  /**
   * The same page in the form in which it is stored, which is found out once.
   *
   * @param words the table that the page was made with
   */
  public KnownPage packed(Words words) {
    if (packed != null) {
      return this;
    }
    Out out = new Out(words);
    out.maybe(facts, FactsCodec::write);
    new FindingsCodec(source.fromRoot()).allowances(out, allowances);
    problems.write(out);
    byte[] bytes = out.bytes();
    Packed form = new Packed(shown(), bytes, 0, bytes.length);
    return new KnownPage(source, stamp, content, facts, allowances, problems, form);
  }

  /** The same page, whose file has another stamp and the same bytes. */
  public KnownPage with(Stamp other) {
    return new KnownPage(source, other, content, facts, allowances, problems, packed);
  }

  /** Its file. */
  public SourcePath source() {
    return source;
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
    return packed != null ? packed.shown : facts.map(FactsCodec::shown).orElse(Key.NONE);
  }

  /** What the site needs to know of it; absent if the file is not text. */
  public Optional<PageFacts> facts() {
    return facts;
  }

  /** The places at which its author silenced a rule. */
  public List<Allowance> allowances() {
    return allowances;
  }

  /** What is wrong with it, as this site judges it. */
  public PageProblems problems() {
    return problems;
  }

  /** Writes a packed page. */
  void write(Out out) {
    FragmentCodec.path(out, source);
    stamp.write(out);
    out.key(content).key(packed.shown);
    out.number(packed.length).raw(packed.bytes, packed.start, packed.length);
  }

  /** A page that {@link #write} wrote, not taken apart yet. */
  static Supplier<KnownPage> read(In in) {
    SourcePath source = FragmentCodec.path(in);
    Stamp stamp = Stamp.read(in);
    Key content = in.key();
    Key shown = in.key();
    In body = in.block();
    Packed packed = new Packed(shown, body.bytes(), body.at(), body.left());
    return () -> takenApart(source, stamp, content, body, packed);
  }

  private static KnownPage takenApart(
      SourcePath source, Stamp stamp, Key content, In body, Packed packed) {
    Optional<PageFacts> facts = body.maybe(in -> FactsCodec.read(in, source));
    List<Allowance> allowances = new FindingsCodec(source.fromRoot()).allowances(body);
    PageProblems problems = PageProblems.read(body, source.fromRoot());
    return new KnownPage(source, stamp, content, facts, allowances, problems, packed);
  }
}
