package pamphlet.host;

import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Address;

/**
 * The file {@code _headers} that Netlify and Cloudflare Pages read. The security headers are for
 * all files; caching is told for each hashed file only, because both hosts let everything else be
 * asked for again by themselves, and a header that two rules set would be sent twice.
 */
final class HeaderRules {
  static final String FILE = "_headers";

  private HeaderRules() {}

  /** The rules, each a path with its headers. */
  static List<String> of(HostedSite site) {
    List<String> rules = new ArrayList<>();
    StringBuilder all = new StringBuilder("/*\n");
    Headers.security().forEach((name, value) -> all.append(line(name, value)));
    rules.add(all.toString());
    for (Address file : site.hashed()) {
      String path = "/" + HostedSite.encode(file.path());
      rules.add(path + "\n" + line(Headers.CACHE, Headers.FOR_EVER));
    }
    return rules;
  }

  private static String line(String name, String value) {
    return "  " + name + ": " + value + "\n";
  }
}
