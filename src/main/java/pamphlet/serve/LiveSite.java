package pamphlet.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pamphlet.build.Analysis;
import pamphlet.build.Glance;
import pamphlet.build.SiteOutputs;
import pamphlet.build.SiteRoot;
import pamphlet.model.Address;
import pamphlet.model.Site;
import pamphlet.render.Output;

/**
 * A sound site in memory. Each file is made when somebody asks for it: of ten thousand pages, an
 * editor looks at one.
 */
final class LiveSite {
  /** So many finished pages are kept; a browser asks for the same few again and again. */
  private static final int KEPT = 64;

  private final Analysis analysis;
  private final SiteOutputs files;
  private final Map<Address, Output> pages;
  private final Map<Address, Output> glanced;
  private Map<Address, Output> others;
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
      Map<Address, Output> pages,
      Map<Address, Output> glanced) {
    this.analysis = analysis;
    this.files = files;
    this.pages = pages;
    this.glanced = glanced;
  }

  /**
   * The files of a sound site. Its templates are read now, so that one that breaks later does not
   * change what is shown.
   *
   * @throws pamphlet.render.TemplateProblem if the theme cannot be used
   */
  static LiveSite of(Analysis analysis, SiteRoot root) {
    SiteOutputs files = SiteOutputs.of(analysis, root);
    return new LiveSite(analysis, files, byAddress(files.single()), Map.of());
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
    return new LiveSite(analysis, files, pages, newer);
  }

  /** What is known of all its pages. */
  Site site() {
    return analysis.site().orElseThrow();
  }

  /** What was found when it was read. */
  Analysis analysis() {
    return analysis;
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

  private Optional<Output> find(Address address) {
    Output page = glanced.getOrDefault(address, pages.get(address));
    return Optional.ofNullable(page == null ? others().get(address) : page);
  }

  /** Made when a browser first asks for one of them: the search index takes longer than a page. */
  private synchronized Map<Address, Output> others() {
    if (others == null) {
      others = byAddress(files.together());
    }
    return others;
  }

  private static Map<Address, Output> byAddress(List<Output> outputs) {
    Map<Address, Output> byAddress = new TreeMap<>();
    outputs.forEach(output -> byAddress.put(output.address(), output));
    return byAddress;
  }

  /**
   * Makes up to {@code most} of its pages, spread over all of them, to see whether templates are
   * sound.
   *
   * @throws pamphlet.render.TemplateProblem if one is not
   */
  void prove(int most) {
    List<Output> made = pages.values().stream().filter(o -> o.kind() != Output.Kind.ASSET).toList();
    int step = Math.max(1, made.size() / most);
    for (int i = 0; i < made.size(); i += step) {
      made.get(i).content().bytes();
    }
  }
}
