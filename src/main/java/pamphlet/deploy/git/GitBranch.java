package pamphlet.deploy.git;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.deploy.DeployCodes;
import pamphlet.deploy.DeployException;
import pamphlet.deploy.Target;
import pamphlet.deploy.TargetContext;
import pamphlet.deploy.TargetKind;
import pamphlet.publish.BuiltSite;

/**
 * A branch: {@code git:origin#pages}, {@code git:git@example.org:health/pages.git#main}, {@code
 * git+ssh://git@example.org/health/pages.git#main}.
 */
@AutoService(TargetKind.class)
public final class GitBranch implements TargetKind {
  // git-check-ref-format(1), rules 1 to 10, a little stricter.
  private static final Pattern BRANCH =
      Pattern.compile("(?!.*(\\.\\.|//|@\\{|\\.lock(/|$)))[A-Za-z0-9_][A-Za-z0-9_./@+-]*(?<![./])");

  private static final Pattern FORM = Pattern.compile("git(?::|\\+(?=[a-z]+://))([^#]+)#(.+)");

  @Override
  public String form() {
    return "git:REMOTE#branch";
  }

  @Override
  public boolean accepts(String target) {
    return target.startsWith("git:") || target.startsWith("git+");
  }

  @Override
  public Target open(String target, TargetContext context) throws IOException {
    Matcher parts = FORM.matcher(target);
    // A remote that begins with a hyphen would be an option to git.
    if (!parts.matches()
        || parts.group(1).startsWith("-")
        || !BRANCH.matcher(parts.group(2)).matches()) {
      throw new DeployException(
          DeployCodes.UNKNOWN,
          target,
          "this names no branch of a git repository",
          "write for example git:origin#pages");
    }
    SiteRepository site = new SiteRepository(context.root(), context.environment());
    String remote = parts.group(1);
    String address = remote.matches("[^/\\\\:]+") ? site.address(remote) : remote;
    Git git = workshop(context, address, site.environmentElsewhere());
    return GitTarget.open(git, target, address, parts.group(2), stamp(site, context));
  }

  /** The repository in which publications are prepared; kept, so that little is fetched. */
  private static Git workshop(TargetContext context, String address, Map<String, String> variables)
      throws IOException {
    String id = BuiltSite.sha256(address.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    Path folder = context.root().resolve(".pamphlet/publish/" + id + ".git").toAbsolutePath();
    if (!Files.exists(folder.resolve("HEAD"))) {
      Files.createDirectories(folder);
      new Git(context.root(), variables).need("init", "--quiet", "--bare", folder.toString());
    }
    return new Git(context.root(), variables, "--git-dir=" + folder);
  }

  /** Who commits and when; the day can be given, as for builds. */
  private static GitImport.Stamp stamp(SiteRepository site, TargetContext context)
      throws IOException {
    String epoch = context.environment().getOrDefault("SOURCE_DATE_EPOCH", "").strip();
    return epoch.matches("[0-9]{1,12}")
        ? new GitImport.Stamp(site.committer(), "raw", epoch + " +0000")
        : new GitImport.Stamp(site.committer(), "now", "now");
  }
}
