package pamphlet.host;

import com.google.auto.service.AutoService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pamphlet.model.Diagnostic;
import pamphlet.model.HostName;

/**
 * GitLab Pages. Rules in {@code _redirects}, at most 1,000 and 64 KiB; a file at the former address
 * would win over its rule, so the small pages are left out; paths start with the project's path
 * (GitLab Docs, "GitLab Pages redirects": "Create redirects", "Files override redirects"). It sends
 * no headers of one's own.
 */
@AutoService(HostPreset.class)
public final class GitlabPages implements HostPreset {
  private static final int RULES_MAX = 1000;
  private static final int FILE_SIZE_MAX_BYTES = 64 * 1024;

  @Override
  public HostName host() {
    return HostName.GITLAB;
  }

  @Override
  public HostFiles files(HostedSite site) {
    if (site.redirects().isEmpty()) {
      return HostFiles.NONE;
    }
    RedirectRules rules = RedirectRules.of(site, site.basePath(), "301");
    return HostFiles.NONE
        .publish(RedirectRules.FILE, rules.text())
        .without(site.redirects().stream().map(Redirect::from).collect(Collectors.toSet()))
        .refuse(problems(rules));
  }

  private static List<Diagnostic> problems(RedirectRules rules) {
    List<Diagnostic> problems = new ArrayList<>();
    int bytes = rules.text().getBytes(StandardCharsets.UTF_8).length;
    if (rules.lines().size() > RULES_MAX || bytes > FILE_SIZE_MAX_BYTES) {
      problems.add(
          HostCodes.overLimit(
              "GitLab Pages reads "
                  + RULES_MAX
                  + " redirects in 64 KiB, and the site has "
                  + rules.lines().size()
                  + " in "
                  + bytes / 1024
                  + " KiB",
              "build with --host plain: former addresses are then small pages, without a limit"));
    }
    return problems;
  }
}
