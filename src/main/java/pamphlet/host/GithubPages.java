package pamphlet.host;

import com.google.auto.service.AutoService;
import java.util.Optional;
import pamphlet.model.HostName;

/**
 * GitHub Pages. It sends no headers of one's own and knows no rules, so former addresses are small
 * pages. {@code .nojekyll} keeps it from rewriting the site; {@code CNAME} names the domain when
 * the site is published from a branch (GitHub Docs, "Managing a custom domain for your GitHub Pages
 * site").
 */
@AutoService(HostPreset.class)
public final class GithubPages implements HostPreset {
  private static final String OWN_DOMAIN = "github.io";

  @Override
  public HostName host() {
    return HostName.GITHUB;
  }

  @Override
  public HostFiles files(HostedSite site) {
    HostFiles files = HostFiles.NONE.publish(".nojekyll", "");
    return customDomain(site).map(name -> files.publish("CNAME", name + "\n")).orElse(files);
  }

  /** A domain belongs to one site as a whole; a site below a path has that of another one. */
  private static Optional<String> customDomain(HostedSite site) {
    return site.domain()
        .filter(name -> !name.equals(OWN_DOMAIN) && !name.endsWith("." + OWN_DOMAIN))
        .filter(name -> name.contains(".") && !name.matches("[0-9.]+"))
        .filter(name -> site.basePath().equals("/"));
  }
}
