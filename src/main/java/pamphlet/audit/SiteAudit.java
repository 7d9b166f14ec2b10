package pamphlet.audit;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import pamphlet.model.Address;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;

/**
 * Looks at every output of one build. First at each for itself, from any thread; in the end at the
 * links between them. Keeps a few hundred bytes for each page, whatever its size.
 */
public final class SiteAudit {
  /** Shown at any address of the host, so its links start at the host's top. */
  private static final Address NOT_FOUND = new Address("404.html");

  private final Optional<String> root;
  private final Set<Address> articleFiles;
  private final ConcurrentMap<Address, Trace> traces = new ConcurrentHashMap<>();

  /**
   * @param site the linked site; files beside its articles may be shown and not run
   */
  public SiteAudit(Site site) {
    this(
        site.settings().baseUrl().map(base -> URI.create(base).getRawPath()),
        site.assets().keySet().stream()
            .map(SourcePath::address)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * @param root the path of the site on its host, if that is known
   * @param articleFiles what may be shown and not run
   */
  SiteAudit(Optional<String> root, Set<Address> articleFiles) {
    this.root = root;
    this.articleFiles = articleFiles;
  }

  /**
   * Looks at an output.
   *
   * @param bytes its whole content
   * @return what a later build needs to know of it, for {@link #recall}
   */
  public Trace look(Address address, byte[] bytes) {
    List<Fault> faults = new ArrayList<>();
    Trace trace = scan(address, bytes, all -> true, faults::add);
    Trace judged = new Trace(trace.offers(), trace.needs(), faults.isEmpty());
    traces.put(address, judged);
    return judged;
  }

  /** Takes an output as an earlier build saw it, because it is the same in this one. */
  public void recall(Address address, Trace trace) {
    traces.put(address, trace);
  }

  /**
   * Ends the audit, when all outputs are known.
   *
   * @param folder how messages name the folder of the site, ending with {@code /}
   * @param again makes the content of an output once more; used only for those with faults
   * @throws PageFaults if anything must not be published
   */
  public void conclude(String folder, Function<Address, byte[]> again) {
    LongSet offers = offers();
    List<Address> faulty =
        traces.entrySet().stream()
            .filter(entry -> !isFine(entry.getValue(), offers))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    if (!faulty.isEmpty()) {
      FaultReport report = new FaultReport(folder, faulty.size());
      faulty.stream()
          .limit(FaultReport.MAX_PAGES)
          .forEach(page -> add(page, again.apply(page), offers, report));
      throw report.faults();
    }
  }

  private static boolean isFine(Trace trace, LongSet offers) {
    if (!trace.isSound()) {
      return false;
    }
    for (long need : trace.needs()) {
      if (!offers.contains(need)) {
        return false;
      }
    }
    return true;
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

  /** What all outputs so far offer. */
  LongSet offers() {
    LongSet offers = new LongSet();
    traces.values().forEach(trace -> addAll(trace.offers(), offers));
    return offers;
  }

  private Trace scan(Address address, byte[] bytes, LongPredicate offered, Consumer<Fault> faults) {
    Ids ids = new Ids(address);
    References references = new References(address, root(address), offered);
    String path = address.path();
    if (path.endsWith(".html")) {
      new PageScanner(bytes, new TagRules(references, ids, faults), faults).scan();
    } else if (path.endsWith(".css")) {
      new StyleScanner(bytes, references, faults).scan();
    } else if (path.endsWith(".js") && !articleFiles.contains(address)) {
      ids.addScript();
    }
    return new Trace(ids.offers(), references.needs(), true);
  }

  private Optional<String> root(Address address) {
    return address.equals(NOT_FOUND) ? root : Optional.empty();
  }

  private static void addAll(long[] values, LongSet set) {
    for (long value : values) {
      set.add(value);
    }
  }
}
