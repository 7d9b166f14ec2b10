package pamphlet.host;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import pamphlet.model.Diagnostic;
import pamphlet.model.HostName;

/** Finds the preset of a host. */
public final class Hosts {
  private Hosts() {}

  /** What a host needs for a site. */
  public static HostFiles files(HostName host, HostedSite site) {
    HostFiles files = preset(host).files(site);
    if (site.baseUrl().isPresent() || host == HostName.PLAIN) {
      return files;
    }
    List<Diagnostic> problems = new ArrayList<>(files.problems());
    problems.add(HostCodes.noAddress());
    return files.refuse(problems);
  }

  private static HostPreset preset(HostName host) {
    return ServiceLoader.load(HostPreset.class, Hosts.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .filter(preset -> preset.host() == host)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no preset for " + host));
  }
}
