package pamphlet.model;

import java.util.Locale;

/** The kinds of host that Pamphlet knows how to serve a site from. */
public enum HostName {
  GITHUB,
  GITLAB,
  NETLIFY,
  CLOUDFLARE,
  S3,
  NGINX,
  APACHE,
  PLAIN;

  /** The name as people write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
