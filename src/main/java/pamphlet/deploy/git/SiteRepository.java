package pamphlet.deploy.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import pamphlet.deploy.DeployCodes;
import pamphlet.deploy.DeployException;

/**
 * The repository that the sources of the site lie in, if they lie in one. It is only read: what git
 * knows there about remotes and how to log in to them (which CI services store there) is handed to
 * the repository in which the publication is prepared.
 */
final class SiteRepository {
  private static final Pattern USEFUL =
      Pattern.compile(
          "(remote|url|http|https|credential|protocol|ssh)\\..*|core\\.sshcommand"
              + "|user\\.(name|email)");

  private final Git git;
  private final Map<String, String> environment;

  SiteRepository(Path root, Map<String, String> environment) {
    this.git = new Git(root, environment);
    this.environment = environment;
  }

  /** The address of a remote of this repository. */
  String address(String remote) throws IOException {
    Git.Result url = git.run("remote", "get-url", "--push", remote);
    if (!url.isDone()) {
      throw new DeployException(
          DeployCodes.UNKNOWN,
          "git:" + remote,
          "the site's repository has no remote \"" + remote + "\"",
          "see \"git remote -v\", or write an address such as "
              + "git:git@example.org:health/pages.git#main");
    }
    return url.text();
  }

  /** The environment for git elsewhere, with the useful configuration of this repository. */
  Map<String, String> environmentElsewhere() throws IOException {
    Map<String, String> variables = new TreeMap<>(environment);
    Git.Result config = git.run("config", "--local", "--includes", "--list", "-z");
    if (!config.isDone()) {
      return variables; // The site lies in no repository.
    }
    // Variables and not options, because other users can see the options of a program.
    int count = Integer.parseInt(variables.getOrDefault("GIT_CONFIG_COUNT", "0"));
    for (String entry : new String(config.out(), StandardCharsets.UTF_8).split("\0")) {
      int end = entry.indexOf('\n');
      if (end > 0 && USEFUL.matcher(entry.substring(0, end)).matches()) {
        variables.put("GIT_CONFIG_KEY_" + count, entry.substring(0, end));
        variables.put("GIT_CONFIG_VALUE_" + count, entry.substring(end + 1));
        count++;
      }
    }
    variables.put("GIT_CONFIG_COUNT", Integer.toString(count));
    return variables;
  }

  /** Who commits: what git knows, else the program, never the name of this machine. */
  String committer() throws IOException {
    String name = setting("GIT_COMMITTER_NAME", "user.name").orElse("Pamphlet");
    String email = setting("GIT_COMMITTER_EMAIL", "user.email").orElse("pamphlet@localhost");
    return name.replaceAll("[<>\\n]", "") + " <" + email.replaceAll("[<>\\n]", "") + ">";
  }

  private Optional<String> setting(String variable, String key) throws IOException {
    String value = environment.getOrDefault(variable, "");
    if (!value.isBlank()) {
      return Optional.of(value);
    }
    Git.Result config = git.run("config", "--get", key);
    return config.isDone() && !config.text().isEmpty()
        ? Optional.of(config.text())
        : Optional.empty();
  }
}
