package pamphlet.host;

import pamphlet.model.HostName;

/**
 * What one kind of host needs. Found as a service: a new host is one new class with
 * {@code @AutoService(HostPreset.class)} and its {@link HostName}.
 */
public interface HostPreset {
  /** The host. */
  HostName host();

  /** The files for the host, and what the site has too much of for it. */
  HostFiles files(HostedSite site);
}
