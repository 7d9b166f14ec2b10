package pamphlet.host;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Diagnostic;
import pamphlet.model.HostName;

/**
 * Cloudflare Pages. Rules win over files. Limits: 2,000 static redirects of 1,000 characters each
 * (Cloudflare Docs, "Pages: Redirects": "Per file"; ours are all static); 100 header rules, lines
 * of 2,000 characters ("Pages: Headers").
 */
@AutoService(HostPreset.class)
public final class CloudflarePages implements HostPreset {
  private static final int REDIRECTS_MAX = 2000;
  private static final int REDIRECT_MAX_CHARS = 1000;
  private static final int HEADER_RULES_MAX = 100;
  private static final int HEADER_LINE_MAX_CHARS = 2000;

  @Override
  public HostName host() {
    return HostName.CLOUDFLARE;
  }

  @Override
  public HostFiles files(HostedSite site) {
    List<String> headers = HeaderRules.of(site);
    RedirectRules redirects = RedirectRules.of(site, "/", "301");
    List<Diagnostic> problems = new ArrayList<>();
    checkRedirects(redirects, problems);
    checkHeaders(headers, problems);
    HostFiles files = HostFiles.NONE.publish(HeaderRules.FILE, String.join("", headers));
    return (site.redirects().isEmpty()
            ? files
            : files.publish(RedirectRules.FILE, redirects.text()))
        .refuse(problems);
  }

  private static void checkRedirects(RedirectRules rules, List<Diagnostic> problems) {
    if (rules.lines().size() > REDIRECTS_MAX) {
      problems.add(
          HostCodes.overLimit(
              "Cloudflare Pages reads "
                  + REDIRECTS_MAX
                  + " redirects, and the site has "
                  + rules.lines().size(),
              "build with --host plain: former addresses are then small pages, without a limit; or"
                  + " use Cloudflare's Bulk Redirects"));
    }
    rules.lines().stream()
        .filter(line -> line.length() > REDIRECT_MAX_CHARS)
        .forEach(
            line ->
                problems.add(
                    HostCodes.overLimit(
                        "Cloudflare Pages reads redirects of "
                            + REDIRECT_MAX_CHARS
                            + " characters, and this one is longer: "
                            + line.substring(0, line.indexOf(' ')),
                        "give the page a shorter address, or build with --host plain")));
  }

  private static void checkHeaders(List<String> rules, List<Diagnostic> problems) {
    if (rules.size() > HEADER_RULES_MAX) {
      problems.add(
          HostCodes.overLimit(
              "Cloudflare Pages reads "
                  + HEADER_RULES_MAX
                  + " header rules, and the theme's files need "
                  + rules.size(),
              "join the theme's style sheets and scripts, or build with --host plain"));
    }
    boolean isLong =
        rules.stream()
            .flatMap(String::lines)
            .anyMatch(line -> line.length() > HEADER_LINE_MAX_CHARS);
    if (isLong) {
      problems.add(
          HostCodes.overLimit(
              "Cloudflare Pages reads lines of " + HEADER_LINE_MAX_CHARS + " characters",
              "give the theme's files shorter names"));
    }
  }
}
