package pamphlet.serve;

import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import pamphlet.audit.PageFaults;
import pamphlet.audit.SiteAudit;
import pamphlet.build.Analysis;
import pamphlet.build.Glance;
import pamphlet.build.SiteOutputs;
import pamphlet.build.SiteRoot;
import pamphlet.model.Address;
import pamphlet.model.LinkedPage;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.render.Output;
import pamphlet.render.TemplateProblem;

/**
 * A sound site in memory. Each file is made when somebody asks for it: of ten thousand pages, an
 * editor looks at one.
 */
final class LiveSite {
  /** So many finished pages are kept; a browser asks for the same few again and again. */
  private static final int KEPT = 64;

  private static final String HTML = ".html";

  /** How messages name the folder of finished pages, as in a build. */
  private static final String OUTPUT = "site/";

  private final Analysis analysis;
  private final SiteOutputs files;
  private final Listed single;
  private final Listed together;
  private final Map<Address, Output> glanced;
  private final Map<Address, byte[]> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Address, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  private LiveSite(
      Analysis analysis,
      SiteOutputs files,
      Listed single,
      Listed together,
      Map<Address, Output> glanced) {
    this.analysis = analysis;
    this.files = files;
    this.single = single;
    this.together = together;
    this.glanced = glanced;
  }

  /** Files that are listed when somebody first asks for one of them. Fit for threads. */
  private static final class Listed {
    private final Supplier<List<Output>> list;
    private Map<Address, Output> files;

    Listed(Supplier<List<Output>> list) {
      this.list = list;
    }

    synchronized Map<Address, Output> files() {
      if (files == null) {
        Map<Address, Output> byAddress = new HashMap<>();
        list.get().forEach(output -> byAddress.put(output.address(), output));
        files = byAddress;
      }
      return files;
    }
  }

  /**
   * The files of a sound site. Its templates are read now, so that one that breaks later does not
   * change what is shown.
   *
   * @throws pamphlet.render.TemplateProblem if the theme cannot be used
   */
  static LiveSite of(Analysis analysis, SiteRoot root) {
    SiteOutputs files = SiteOutputs.of(analysis, root);
    return new LiveSite(
        analysis, files, new Listed(files::single), new Listed(files::together), Map.of());
  }

  /** The same site with the new texts of some pages; its lists and its search stay as they were. */
  LiveSite with(Glance glance) {
    Map<Address, Output> newer = new TreeMap<>(glanced);
    glance
        .texts()
        .forEach(
            (source, body) ->
                site()
                    .page(source)
                    .flatMap(page -> files.page(page, body))
                    .ifPresent(output -> newer.put(output.address(), output)));
    return new LiveSite(analysis, files, single, together, newer);
  }

  /** What is known of all its pages. */
  Site site() {
    return analysis.site().orElseThrow();
  }

  /** What was found when it was read. */
  Analysis analysis() {
    return analysis;
  }

  /** What keeps a build from publishing the file at this address, if it can be made at all. */
  Optional<PageFaults> faults(Address address) {
    try {
      return bytes(address).flatMap(made -> new SiteAudit(site()).alone(OUTPUT, address, made));
    } catch (TemplateProblem | UncheckedIOException e) {
      return Optional.empty(); // The browser shows the problem instead of the page.
    }
  }

  /** Whether there is a file at this address. */
  boolean has(Address address) {
    return find(address).isPresent();
  }

  /**
   * The bytes of a file, if there is one.
   *
   * @throws pamphlet.render.TemplateProblem if a template is at fault
   */
  Optional<byte[]> bytes(Address address) {
    return find(address).map(this::bytes);
  }

  private byte[] bytes(Output output) {
    if (output.kind() == Output.Kind.ASSET) {
      return output.content().bytes();
    }
    synchronized (kept) {
      byte[] known = kept.get(output.address());
      if (known != null) {
        return known;
      }
    }
    byte[] made = output.content().bytes();
    synchronized (kept) {
      kept.put(output.address(), made);
    }
    return made;
  }

  /** An article is found without a list of all files: an editor waits for it. */
  private Optional<Output> find(Address address) {
    return Optional.ofNullable(glanced.get(address))
        .or(() -> page(address).flatMap(files::page))
        .or(() -> Optional.ofNullable(single.files().get(address)))
        // Asked for last: the search index takes longer than all pages to list.
        .or(() -> Optional.ofNullable(together.files().get(address)));
  }

  /** The page that an article is shown on. */
  Optional<LinkedPage> page(Address address) {
    String path = address.path();
    return path.endsWith(HTML)
        ? site().page(new SourcePath(path.substring(0, path.length() - HTML.length()) + ".md"))
        : Optional.empty();
  }

  /**
   * Makes up to {@code most} of its pages, spread over all of them, to see whether templates are
   * sound.
   *
   * @throws pamphlet.render.TemplateProblem if one is not
   */
  void prove(int most) {
    List<Output> made =
        single.files().values().stream()
            .filter(o -> o.kind() != Output.Kind.ASSET)
            .sorted(Comparator.comparing(Output::address))
            .toList();
    int step = Math.max(1, made.size() / most);
    for (int i = 0; i < made.size(); i += step) {
      made.get(i).content().bytes();
    }
  }
}
