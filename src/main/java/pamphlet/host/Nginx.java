package pamphlet.host;

import com.google.auto.service.AutoService;
import java.util.Map;
import pamphlet.model.Address;
import pamphlet.model.HostName;

/**
 * nginx: one file to include in a {@code server} block, whose {@code root} holds the site at the
 * path of its address. Former addresses answer 301, withdrawn pages 410 with their own text.
 */
@AutoService(HostPreset.class)
public final class Nginx implements HostPreset {
  private static final String FILE = "nginx.conf";

  /** Smaller answers fit into one packet, so that compressing gains nothing. */
  private static final int GZIP_MIN_BYTES = 1024;

  @Override
  public HostName host() {
    return HostName.NGINX;
  }

  @Override
  public HostFiles files(HostedSite site) {
    StringBuilder out = new StringBuilder();
    out.append(
        "# Made by Pamphlet: include this in the server block. Every build makes it anew.\n");
    out.append("location ").append(quote(site.plainBasePath())).append(" {\n");
    settings(out, site);
    site.hashed().forEach(file -> keep(out, site, file));
    site.redirects().forEach(redirect -> move(out, site, redirect));
    site.gone().forEach(page -> gone(out, site, page));
    out.append("}\n");
    if (!site.gone().isEmpty()) {
      goneHandler(out);
    }
    return HostFiles.NONE.aside(FILE, out.toString());
  }

  private static void settings(StringBuilder out, HostedSite site) {
    out.append("  index index.html;\n");
    out.append("  charset utf-8;\n");
    out.append("  charset_types text/html text/css text/plain text/xml application/javascript;\n");
    compression(out, site);
    out.append("  set $pamphlet_cache \"").append(Headers.REVALIDATE).append("\";\n");
    headers(out, "  ");
    String missing = site.plainBasePath() + HostedSite.NOT_FOUND.path();
    out.append("  error_page 404 ").append(quote(missing)).append(";\n");
  }

  private static void compression(StringBuilder out, HostedSite site) {
    out.append("  gzip on;\n  gzip_vary on;\n");
    out.append("  gzip_min_length ").append(GZIP_MIN_BYTES).append(";\n");
    out.append("  gzip_types text/css text/plain text/xml application/javascript text/javascript");
    out.append(" application/json application/xml application/atom+xml image/svg+xml;\n");
    if (site.precompressed()) {
      out.append("  gzip_static on;\n");
    }
  }

  private static void headers(StringBuilder out, String indent) {
    for (Map.Entry<String, String> header : Headers.security().entrySet()) {
      String value = quote(header.getValue());
      out.append(indent).append("add_header ").append(header.getKey()).append(' ').append(value);
      out.append(" always;\n");
    }
    out.append(indent).append("add_header ").append(Headers.CACHE);
    out.append(" $pamphlet_cache always;\n");
  }

  private static void keep(StringBuilder out, HostedSite site, Address file) {
    exact(out, site.plainBasePath() + file.path());
    out.append(" set $pamphlet_cache \"").append(Headers.FOR_EVER).append("\"; }\n");
  }

  private static void move(StringBuilder out, HostedSite site, Redirect redirect) {
    for (String path : redirect.paths()) {
      exact(out, site.plainBasePath() + path);
      out.append(" set $pamphlet_cache \"").append(Headers.REVALIDATE).append('"');
      out.append("; return 301 ").append(quote(site.url(redirect.to()))).append("; }\n");
    }
  }

  private static void gone(StringBuilder out, HostedSite site, Address page) {
    exact(out, site.plainBasePath() + page.path());
    out.append(" error_page 410 @pamphlet_gone; return 410; }\n");
  }

  /** A place without an address, because at the page's own one the same rule would fire again. */
  private static void goneHandler(StringBuilder out) {
    out.append("location @pamphlet_gone {\n  charset utf-8;\n");
    out.append("  set $pamphlet_cache \"").append(Headers.REVALIDATE).append("\";\n");
    headers(out, "  ");
    out.append("  try_files $uri =410;\n}\n");
  }

  private static void exact(StringBuilder out, String path) {
    out.append("  location = ").append(quote(path)).append(" {");
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
