package pamphlet.host;

import com.google.auto.service.AutoService;
import pamphlet.model.HostName;

/** Any host of files: nothing is added, former addresses are small pages. */
@AutoService(HostPreset.class)
public final class Plain implements HostPreset {
  @Override
  public HostName host() {
    return HostName.PLAIN;
  }

  @Override
  public HostFiles files(HostedSite site) {
    return HostFiles.NONE;
  }
}
