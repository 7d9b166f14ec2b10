package pamphlet.serve;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pamphlet.build.Analysis;
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

  private final Site site;
  private final Map<Address, Output> outputs = new TreeMap<>();
  private final Map<Address, byte[]> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Address, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  private LiveSite(Site site, List<Output> outputs) {
    this.site = site;
    outputs.forEach(output -> this.outputs.put(output.address(), output));
  }

  /**
   * The files of a sound site. Its templates are read now, so that one that breaks later does not
   * change what is shown.
   *
   * @throws pamphlet.render.TemplateProblem if the theme cannot be used
   */
  static LiveSite of(Analysis analysis, SiteRoot root) {
    return new LiveSite(analysis.site().orElseThrow(), SiteOutputs.of(analysis, root));
  }

  /** What is known of all its pages. */
  Site site() {
    return site;
  }

  /** The addresses of all files, sorted. */
  Collection<Address> addresses() {
    return outputs.keySet();
  }

  /** Whether there is a file at this address. */
  boolean has(Address address) {
    return outputs.containsKey(address);
  }

  /**
   * The bytes of a file, if there is one.
   *
   * @throws pamphlet.render.TemplateProblem if a template is at fault
   */
  Optional<byte[]> bytes(Address address) {
    Output output = outputs.get(address);
    if (output == null) {
      return Optional.empty();
    }
    if (output.kind() == Output.Kind.ASSET) {
      return Optional.of(output.content().bytes());
    }
    synchronized (kept) {
      byte[] known = kept.get(address);
      if (known != null) {
        return Optional.of(known);
      }
    }
    byte[] made = output.content().bytes();
    synchronized (kept) {
      kept.put(address, made);
    }
    return Optional.of(made);
  }

  /**
   * Makes up to {@code most} of its pages, spread over all of them, to see whether templates are
   * sound.
   *
   * @throws pamphlet.render.TemplateProblem if one is not
   */
  void prove(int most) {
    List<Output> pages =
        outputs.values().stream().filter(o -> o.kind() != Output.Kind.ASSET).toList();
    int step = Math.max(1, pages.size() / most);
    for (int i = 0; i < pages.size(); i += step) {
      pages.get(i).content().bytes();
    }
  }
}
