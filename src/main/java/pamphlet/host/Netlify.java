package pamphlet.host;

import com.google.auto.service.AutoService;
import pamphlet.model.HostName;

/**
 * Netlify. A file at the former address would win over its rule, so rules are forced by {@code
 * 301!} (Netlify Docs, "Rewrites and proxies": "Shadowing"). Withdrawn pages are answered as other
 * pages are: of statuses, its documentation names 200, 301, 302 and 404 only ("Redirect options":
 * "HTTP status codes").
 */
@AutoService(HostPreset.class)
public final class Netlify implements HostPreset {
  @Override
  public HostName host() {
    return HostName.NETLIFY;
  }

  @Override
  public HostFiles files(HostedSite site) {
    HostFiles files =
        HostFiles.NONE.publish(HeaderRules.FILE, String.join("", HeaderRules.of(site)));
    return site.redirects().isEmpty()
        ? files
        : files.publish(RedirectRules.FILE, RedirectRules.of(site, "/", "301!").text());
  }
}
