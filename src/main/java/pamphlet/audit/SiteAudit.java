package pamphlet.audit;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.model.LongSet;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;

/**
 * Looks at every output of one build. First at each for itself, from any thread; in the end at the
 * links between them. Keeps a number for each file in memory, and for each place in a page that
 * another one leads to; what else outputs offer and need may wait on disk.
 */
public final class SiteAudit {
  /** Shown at any address of the host, so its links start at the host's top. */
  private static final Address NOT_FOUND = new Address("404.html");

  private final Optional<String> root;
  private final Set<Address> articleFiles;

  /** The files that there will be, as far as that was told. */
  private final LongSet files = new LongSet();

  /** What outputs need that is neither such a file nor in themselves. */
  private final LongSet needs = new LongSet();

  private final Notes notes;

  /** The outputs that are wrong for themselves. */
  private final Set<Address> unsound = new HashSet<>();

  /**
   * @param site the linked site; files beside its articles may be shown and not run
   * @param aside takes bytes that may be too many for memory, and gives them back each time they
   *     are asked for
   */
  public SiteAudit(Site site, Function<byte[], Supplier<byte[]>> aside) {
    this(
        site.settings().baseUrl().map(base -> URI.create(base).getRawPath()),
        site.assets().keySet().stream()
            .map(SourcePath::address)
            .collect(Collectors.toUnmodifiableSet()),
        aside);
  }

  /** As the other, in memory. */
  public SiteAudit(Site site) {
    this(site, bytes -> () -> bytes);
  }

  /**
   * @param root the path of the site on its host, if that is known
   * @param articleFiles what may be shown and not run
   */
  SiteAudit(Optional<String> root, Set<Address> articleFiles) {
    this(root, articleFiles, bytes -> () -> bytes);
  }

  private SiteAudit(
      Optional<String> root, Set<Address> articleFiles, Function<byte[], Supplier<byte[]>> aside) {
    this.root = root;
    this.articleFiles = articleFiles;
    this.notes = new Notes(aside);
  }

  /**
   * Tells which outputs there will be. What outputs need of each other need not be kept then until
   * the other one comes.
   */
  public synchronized void expect(Stream<Address> outputs) {
    outputs.forEach(this::expect);
  }

  private void expect(Address address) {
    long file = Fingerprint.file(address);
    files.add(file);
    if (isScript(address)) {
      files.add(Fingerprint.script(file));
    }
  }

  /**
   * Looks at an output. Each is looked at or recalled once.
   *
   * @param bytes its whole content
   * @return what a later build needs to know of it, for {@link #recall}
   */
  public Trace look(Address address, byte[] bytes) {
    List<Fault> faults = new ArrayList<>();
    Trace trace = scan(address, bytes, all -> true, faults::add);
    Trace judged = new Trace(trace.offers(), trace.needs(), faults.isEmpty());
    note(address, judged);
    return judged;
  }

  /** Takes an output as an earlier build saw it, because it is the same in this one. */
  public void recall(Address address, Trace trace) {
    note(address, trace);
  }

  /**
   * Ends the audit, when all outputs are known.
   *
   * @param folder how messages name the folder of the site, ending with {@code /}
   * @param again makes the content of an output once more; used only for those with faults
   * @throws PageFaults if anything must not be published
   */
  public void conclude(String folder, Function<Address, byte[]> again) {
    List<Address> faulty = faulty();
    if (!faulty.isEmpty()) {
      LongSet offers = offers();
      FaultReport report = new FaultReport(folder, faulty.size());
      faulty.stream()
          .limit(FaultReport.MAX_PAGES)
          .forEach(page -> add(page, again.apply(page), offers, report));
      throw report.faults();
    }
  }

  /**
   * What keeps one output from being published, whatever the others are: where its links lead is
   * not looked at. For a preview, which makes one page at a time.
   *
   * @param folder how messages name the folder of the site, ending with {@code /}
   */
  public Optional<PageFaults> alone(String folder, Address address, byte[] bytes) {
    List<Fault> faults = new ArrayList<>();
    scan(address, bytes, all -> true, faults::add);
    if (faults.isEmpty()) {
      return Optional.empty();
    }
    FaultReport report = new FaultReport(folder, 1);
    report.add(address, bytes, faults);
    return Optional.of(report.faults());
  }

  private synchronized void note(Address address, Trace trace) {
    long[] open = open(trace);
    needs.addAll(open);
    notes.add(address, trace.offers(), open);
    if (!trace.isSound()) {
      unsound.add(address);
    }
  }

  /** What an output needs that it does not offer itself and that no file is. */
  private long[] open(Trace trace) {
    long[] rest = files.missing(trace.needs());
    int count = 0;
    for (long need : rest) {
      rest[count] = need;
      count += Arrays.binarySearch(trace.offers(), need) < 0 ? 1 : 0;
    }
    return Arrays.copyOf(rest, count);
  }

  private synchronized List<Address> faulty() {
    Set<Address> faulty = new HashSet<>(unsound);
    LongSet found = new LongSet();
    notes.each((address, offers, open) -> found.addAll(needs.common(offers)));
    if (found.missing(needs.sorted()).length > 0) {
      notes.each(
          (address, offers, open) -> {
            if (found.missing(open).length > 0) {
              faulty.add(address);
            }
          });
    }
    return faulty.stream().sorted().toList();
  }

  private void add(Address page, byte[] bytes, LongSet offers, FaultReport report) {
    report.add(page, bytes, faults(page, bytes, offers));
  }

  /** Everything that is wrong with an output, in the order of its bytes. */
  List<Fault> faults(Address address, byte[] bytes, LongSet offers) {
    List<Fault> faults = new ArrayList<>();
    scan(address, bytes, offers::contains, faults::add);
    return faults;
  }

  /** What all outputs so far offer, in memory: for somebody who tells what is wrong. */
  synchronized LongSet offers() {
    LongSet all = new LongSet();
    all.addAll(files.sorted());
    notes.each((address, offers, open) -> all.addAll(offers));
    return all;
  }

  private Trace scan(Address address, byte[] bytes, LongPredicate offered, Consumer<Fault> faults) {
    Ids ids = new Ids(address);
    References references = new References(address, root(address), offered);
    String path = address.path();
    if (path.endsWith(".html")) {
      new PageScanner(bytes, new TagRules(references, ids, faults), faults).scan();
    } else if (path.endsWith(".css")) {
      new StyleScanner(bytes, references, faults).scan();
    } else if (isScript(address)) {
      ids.addScript();
    }
    return new Trace(ids.offers(), references.needs(), true);
  }

  private boolean isScript(Address address) {
    return address.path().endsWith(".js") && !articleFiles.contains(address);
  }

  private Optional<String> root(Address address) {
    return address.equals(NOT_FOUND) ? root : Optional.empty();
  }
}
