package pamphlet.host;

import com.google.auto.service.AutoService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.model.HostName;

/**
 * Apache 2.4, on rented space too: one {@code .htaccess} in the site, which needs {@code
 * AllowOverride FileInfo Indexes}. Former addresses answer 301, withdrawn pages 410 with their own
 * text. Modules: rewrite, and where they are there headers and deflate.
 */
@AutoService(HostPreset.class)
public final class Apache implements HostPreset {
  private static final String FILE = ".htaccess";
  private static final String TEXTS = "html|css|js|json|xml|svg|txt";

  @Override
  public HostName host() {
    return HostName.APACHE;
  }

  @Override
  public HostFiles files(HostedSite site) {
    StringBuilder out = new StringBuilder();
    out.append("# Made by Pamphlet for Apache 2.4. Every build makes it anew.\n");
    out.append("DirectoryIndex index.html\nAddDefaultCharset utf-8\n");
    out.append("AddCharset utf-8 .css .js .json .xml .svg .txt\n");
    out.append("ErrorDocument 404 ");
    out.append(quote(site.basePath() + HostedSite.NOT_FOUND.path())).append('\n');
    rules(out, site);
    headers(out, site);
    compression(out, site);
    return HostFiles.NONE.publish(FILE, out.toString());
  }

  private static void rules(StringBuilder out, HostedSite site) {
    out.append("\nRewriteEngine On\n");
    // Many servers refuse these names by themselves; this one must not depend on it.
    out.append("RewriteRule \"(^|/)\\.ht\" \"-\" [F]\n");
    if (!site.gone().isEmpty()) {
      out.append("ErrorDocument 410 ");
      out.append(quote(site.basePath() + "%{reqenv:PAMPHLET_GONE}")).append('\n');
    }
    site.gone().forEach(page -> gone(out, page));
    site.redirects().forEach(redirect -> move(out, site, redirect));
    if (site.precompressed()) {
      precompressed(out);
    }
  }

  /** The condition lets the text itself through, which is fetched at the same address. */
  private static void gone(StringBuilder out, Address page) {
    out.append("RewriteCond \"%{ENV:REDIRECT_STATUS}\" \"^$\"\n");
    out.append("RewriteRule ").append(quote("^" + escape(page.path()) + "$"));
    out.append(" \"-\" [E=PAMPHLET_GONE:")
        .append(HostedSite.encode(page.path()).replace("%", "\\%"));
    out.append(",R=410,L]\n");
  }

  private static void move(StringBuilder out, HostedSite site, Redirect redirect) {
    for (String path : redirect.paths()) {
      out.append("RewriteRule ").append(quote("^" + escape(path) + "$")).append(' ');
      // A percent sign and a digit would stand for a part of a condition.
      out.append(quote(site.url(redirect.to()).replace("%", "\\%"))).append(" [R=301,L,NE]\n");
    }
  }

  private static void precompressed(StringBuilder out) {
    precompressed(out, "(^|[ ,])br($|[ ,;])", ".br");
    precompressed(out, "gzip", ".gz");
  }

  private static void precompressed(StringBuilder out, String accepted, String form) {
    out.append("RewriteCond \"%{HTTP:Accept-Encoding}\" ").append(quote(accepted)).append('\n');
    out.append("RewriteCond \"%{REQUEST_FILENAME}").append(form).append("\" -f\n");
    out.append("RewriteRule \"^(.+\\.(").append(TEXTS).append("))$\" \"$1").append(form);
    out.append("\" [L]\n");
  }

  private static void headers(StringBuilder out, HostedSite site) {
    out.append("\n<IfModule mod_headers.c>\n");
    Headers.security()
        .forEach(
            (name, value) -> out.append("Header always set " + name + " " + quote(value) + "\n"));
    String cache = "Header always set " + Headers.CACHE + " ";
    out.append(cache).append(quote(Headers.REVALIDATE)).append('\n');
    if (!site.hashed().isEmpty()) {
      out.append("<If \"%{REQUEST_URI} in { ").append(hashed(site)).append(" }\">\n  ");
      out.append(cache).append(quote(Headers.FOR_EVER)).append("\n</If>\n");
    }
    out.append("</IfModule>\n");
  }

  private static String hashed(HostedSite site) {
    return site.hashed().stream()
        .map(file -> site.plainBasePath() + file.path())
        .flatMap(
            path ->
                site.precompressed()
                    ? Stream.of(path, path + ".gz", path + ".br")
                    : Stream.of(path))
        .map(path -> "'" + path.replace("'", "\\'") + "'")
        .collect(Collectors.joining(", "));
  }

  private static void compression(StringBuilder out, HostedSite site) {
    if (site.precompressed()) {
      out.append("\n<IfModule mod_headers.c>\n");
      for (String ending : TEXTS.split("\\|")) {
        encoded(out, ending + "\\.gz", ending, "AddEncoding gzip .gz");
        // Servers may know this ending as that of Breton.
        encoded(out, ending + "\\.br", ending, "RemoveLanguage .br\n  AddEncoding br .br");
      }
      out.append("</IfModule>\n");
    }
    out.append("\n<IfModule mod_deflate.c>\n");
    out.append("AddOutputFilterByType DEFLATE text/html text/css text/plain text/xml");
    out.append(" text/javascript application/javascript application/json application/xml");
    out.append(" application/atom+xml image/svg+xml\n</IfModule>\n");
  }

  /** Known as encoded, the file is not compressed once more. */
  private static void encoded(StringBuilder out, String name, String ending, String encoding) {
    out.append("<FilesMatch \"\\.").append(name).append("$\">\n  ForceType ");
    out.append(quote(MediaTypes.of(new Address("x." + ending)))).append("\n  ");
    out.append(encoding).append("\n  Header append Vary Accept-Encoding\n</FilesMatch>\n");
  }

  private static String escape(String path) {
    return path.replaceAll("([\\p{ASCII}&&[^A-Za-z0-9/_ -]])", "\\\\$1");
  }

  private static String quote(String text) {
    return '"' + text.replace("\"", "\\\"") + '"';
  }
}
