package pamphlet.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.ReviewState;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.state.FindingsCodec;
import pamphlet.state.Hasher;
import pamphlet.state.In;
import pamphlet.state.Key;
import pamphlet.state.Out;
import pamphlet.state.TextTable;

/**
 * What a build would say that changes nothing: the sources, the day, the other options and the
 * outputs are what they were at the end of the last build, which ended well.
 *
 * @param pages how many pages the site has
 * @param files how many Markdown files were read
 * @param warnings how many warnings there are
 * @param findings gives the first of them, sorted
 * @param drafts the drafts that were left out
 * @param retired the pages that are kept as a notice
 */
public record Unchanged(
    int pages,
    int files,
    int warnings,
    Supplier<List<Diagnostic>> findings,
    List<SourcePath> drafts,
    List<SourcePath> retired) {
  /** As many warnings as a build tells. */
  public static final int FIRST = 50;

  public Unchanged {
    drafts = List.copyOf(drafts);
    retired = List.copyOf(retired);
  }

  /** The first of the warnings. Read when asked for: a build may have kept what it says of them. */
  public List<Diagnostic> first() {
    return findings.get();
  }

  /**
   * What is stored of a build that ended well.
   *
   * @param sources the sources before it began
   * @param outputs the outputs after it ended
   * @param said what it said
   */
  record Head(FolderSum sources, FolderSum outputs, Unchanged said) {
    /** The head of a build that nobody can vouch for. */
    static final byte[] NONE = {0};

    /** The head of a build with the same options; nothing if it cannot be vouched for. */
    static Optional<Head> read(BuildOptions options, byte[] bytes) {
      In in = new In(bytes);
      return in.flag() && in.key().equals(key(options))
          ? Optional.of(new Head(FolderSum.read(in), FolderSum.read(in), Unchanged.read(in)))
          : Optional.empty();
    }

    /** The same, for a build that found nothing changed. */
    Head again(Sources same, OutputFolder standing) {
      return new Head(
          sources.again(same.stamps(), same.moment()),
          outputs.again(standing.stamps(), standing.moment()),
          said);
    }

    /** How many files were too new, and have to be read each time. */
    int unsettled() {
      return sources.read().size() + outputs.read().size();
    }

    byte[] bytes(BuildOptions options) {
      Out out = new Out(TextTable.NONE).flag(true).key(key(options));
      sources.write(out);
      outputs.write(out);
      said.write(out);
      return out.bytes();
    }
  }

  /**
   * What is stored after a build; nothing if the build cannot be vouched for.
   *
   * @param report what the build did
   * @param read the sources before it began
   * @param outputs the outputs after it ended
   */
  static Optional<Head> head(BuildReport report, Optional<FolderSum> read, OutputFolder outputs) {
    Optional<FolderSum> written = FolderSum.of(outputs);
    return report.notes().isEmpty() && read.isPresent() && written.isPresent()
        ? Optional.of(new Head(read.get(), written.get(), said(report)))
        : Optional.empty();
  }

  private static Key key(BuildOptions options) {
    Hasher hash = new Hasher().add(options.today().toEpochDay()).add(options.drafts() ? 1 : 0);
    hash.add(options.baseUrl().toString());
    // Part by part: a record's own text is made when it is first asked for, which takes long.
    hash.add(options.delivery().host().toString()).add(options.delivery().precompress() ? 1 : 0);
    return hash.add(String.valueOf(System.getProperty("sun.jnu.encoding"))).key();
  }

  private static Unchanged said(BuildReport report) {
    Analysis analysis = report.analysis();
    List<Diagnostic> first = analysis.problems(FIRST);
    Site site = analysis.site().orElseThrow();
    return new Unchanged(
        report.pages(),
        analysis.files(),
        Math.toIntExact(analysis.warnings()),
        () -> first,
        site.drafts(),
        site.pages().values().stream()
            .filter(page -> page.state() == ReviewState.RETIRED)
            .map(LinkedPage::source)
            .toList());
  }

  private void write(Out out) {
    out.number(pages).number(files).number(warnings);
    int start = out.size();
    new FindingsCodec("").diagnostics(out, first());
    out.asBlock(start);
    out.all(drafts, (o, page) -> o.text(page.value()));
    out.all(retired, (o, page) -> o.text(page.value()));
  }

  private static Unchanged read(In in) {
    int pages = in.count();
    int files = in.count();
    int warnings = in.count();
    In findings = in.block();
    return new Unchanged(
        pages,
        files,
        warnings,
        () -> new FindingsCodec("").diagnostics(findings.copy()),
        in.all(i -> new SourcePath(i.text())),
        in.all(i -> new SourcePath(i.text())));
  }
}
