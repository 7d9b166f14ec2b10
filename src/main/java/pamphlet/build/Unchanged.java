package pamphlet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
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
import pamphlet.state.Stamp;
import pamphlet.state.Words;

/**
 * What a build would say that changes nothing: the sources, the day, the other options and the
 * outputs are what they were at the end of the last build, which ended well.
 *
 * @param pages how many pages the site has
 * @param files how many Markdown files were read
 * @param warnings how many warnings there are
 * @param first the first of them, sorted
 * @param drafts the drafts that were left out
 * @param retired the pages that are kept as a notice
 */
public record Unchanged(
    int pages,
    int files,
    int warnings,
    List<Diagnostic> first,
    List<SourcePath> drafts,
    List<SourcePath> retired) {
  /** As many warnings as a build tells. */
  public static final int FIRST = 50;

  /** So many files that are too new to be told by their stamps are read instead. */
  private static final int MAX_READ = 256;

  /** What the last build said, if another one would say the same and write nothing. */
  public static Optional<Unchanged> find(BuildOptions options) {
    return options.clean() || options.verifies()
        ? Optional.empty()
        : new StateStore(options).head().flatMap(bytes -> find(options, bytes));
  }

  private static Optional<Unchanged> find(BuildOptions options, byte[] head) {
    In in = new In(head);
    if (!in.flag() || !in.key().equals(key(options))) {
      return Optional.empty();
    }
    Side sources = Side.read(in);
    Side outputs = Side.read(in);
    AtomicBoolean isSame = new AtomicBoolean();
    Thread beside =
        new Thread(
            () ->
                isSame.set(
                    outputs.isSame(FolderStamps.ofOutput(options.output()), options.output())));
    beside.start();
    boolean areSourcesSame =
        sources.isSame(FolderStamps.ofSources(options.root()), options.root().folder());
    try {
      beside.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    return areSourcesSame && isSame.get() ? Optional.of(read(in)) : Optional.empty();
  }

  /**
   * The files of one folder.
   *
   * @param sum the sum of their stamps
   * @param read what was in those that were too new, by path
   */
  private record Side(Key sum, Map<String, Key> read) {
    static Side read(In in) {
      Key sum = in.key();
      Map<String, Key> read = new TreeMap<>();
      for (int left = in.count(); left > 0; left--) {
        read.put(in.text(), in.key());
      }
      return new Side(sum, read);
    }

    void write(Out out) {
      out.key(sum).number(read.size());
      read.forEach((path, content) -> out.text(path).key(content));
    }

    boolean isSame(FolderStamps now, Path folder) {
      return now.isPlain()
          && now.sum(read.keySet()).equals(sum)
          && read.entrySet().stream()
              .allMatch(file -> content(folder, file.getKey()).equals(file.getValue()));
    }

    private static Key content(Path folder, String path) {
      try {
        byte[] bytes = Files.readAllBytes(folder.resolve(path));
        return new Hasher().add(bytes, 0, bytes.length).key();
      } catch (IOException e) {
        return Key.NONE;
      }
    }
  }

  /**
   * What {@link #find} needs after a build; empty bytes if the build cannot be vouched for.
   *
   * @param report what the build did
   * @param round what it found
   * @param sources the sources before it began
   * @param outputs the outputs after it ended
   */
  static byte[] head(
      BuildOptions options,
      BuildReport report,
      Round round,
      Sources sources,
      OutputFolder outputs) {
    Out out = new Out(Words.NONE);
    boolean isPlain =
        sources.stamps().isPlain() && outputs.stamps().isPlain() && report.notes().isEmpty();
    Optional<Side> read = sources(sources, round);
    Optional<Side> written = outputs(outputs);
    if (!isPlain || read.isEmpty() || written.isEmpty()) {
      return out.flag(false).bytes();
    }
    out.flag(true).key(key(options));
    read.get().write(out);
    written.get().write(out);
    said(report).write(out);
    return out.bytes();
  }

  /** Only articles may be too new: of others nobody knows what was in them when they were read. */
  private static Optional<Side> sources(Sources sources, Round round) {
    Map<String, Key> read = new TreeMap<>();
    for (String path : unsettled(sources.stamps(), sources.moment())) {
      SourcePath page = new SourcePath(path.replaceFirst("^articles/", ""));
      if (!round.known().pages().containsKey(page)) {
        return Optional.empty();
      }
      read.put(path, round.known().pages().get(page).content());
    }
    return side(sources.stamps(), read);
  }

  private static Optional<Side> outputs(OutputFolder outputs) {
    Map<String, Key> read = new TreeMap<>();
    Set<String> unsettled = unsettled(outputs.stamps(), outputs.moment());
    if (unsettled.size() <= MAX_READ) {
      unsettled.forEach(path -> read.put(path, Side.content(outputs.folder(), path)));
    }
    return unsettled.size() > MAX_READ ? Optional.empty() : side(outputs.stamps(), read);
  }

  private static Optional<Side> side(FolderStamps stamps, Map<String, Key> read) {
    return read.size() > MAX_READ
        ? Optional.empty()
        : Optional.of(new Side(stamps.sum(read.keySet()), read));
  }

  private static Set<String> unsettled(FolderStamps stamps, long moment) {
    Map<String, Stamp> found = new TreeMap<>(stamps.all());
    found.values().removeIf(stamp -> stamp.isSettled(moment));
    return found.keySet();
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
    Site site = analysis.site().orElseThrow();
    return new Unchanged(
        report.pages(),
        analysis.files(),
        Math.toIntExact(analysis.warnings()),
        analysis.problems(FIRST),
        site.drafts(),
        site.pages().values().stream()
            .filter(page -> page.state() == ReviewState.RETIRED)
            .map(LinkedPage::source)
            .toList());
  }

  private void write(Out out) {
    out.number(pages).number(files).number(warnings);
    new FindingsCodec("").diagnostics(out, first);
    out.all(drafts, (o, page) -> o.text(page.value()));
    out.all(retired, (o, page) -> o.text(page.value()));
  }

  private static Unchanged read(In in) {
    return new Unchanged(
        in.count(),
        in.count(),
        in.count(),
        new FindingsCodec("").diagnostics(in),
        in.all(i -> new SourcePath(i.text())),
        in.all(i -> new SourcePath(i.text())));
  }
}
