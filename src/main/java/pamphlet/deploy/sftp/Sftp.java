package pamphlet.deploy.sftp;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.deploy.DeployCodes;
import pamphlet.deploy.DeployException;
import pamphlet.deploy.Target;
import pamphlet.deploy.TargetContext;
import pamphlet.deploy.TargetKind;

/**
 * A folder on a server with SSH: {@code sftp://user@host:port/path}, where {@code /~/} is the
 * user's home, or {@code user@host:path} as rsync and scp write it.
 */
@AutoService(TargetKind.class)
public final class Sftp implements TargetKind {
  /** The variable that holds another ssh, or options for it, such as {@code ssh -F config}. */
  private static final String SSH = "PAMPHLET_SSH";

  // Neither may begin with a hyphen, so that none is taken for an option.
  private static final String USER = "(?:([A-Za-z0-9_][A-Za-z0-9_.-]*)@)?";
  private static final String HOST = "([A-Za-z0-9][A-Za-z0-9_.-]*|\\[[0-9A-Fa-f:.]+\\])";

  private static final Pattern URL =
      Pattern.compile("sftp://" + USER + HOST + "(?::([0-9]{1,5}))?(/.*)");
  private static final Pattern SCP = Pattern.compile(USER + HOST + "()(?<!^[A-Za-z]):(?!//)(.*)");

  @Override
  public String form() {
    return "sftp://user@host/path";
  }

  @Override
  public boolean accepts(String target) {
    boolean isOther = target.startsWith("git:") || target.startsWith("s3:");
    return target.startsWith("sftp:") || !isOther && SCP.matcher(target).matches();
  }

  @Override
  public Target open(String target, TargetContext context) throws IOException {
    Matcher parts = (target.startsWith("sftp:") ? URL : SCP).matcher(target);
    if (!parts.matches() || !folder(parts.group(4)).matches("[^\\p{Cntrl}]+")) {
      throw new DeployException(
          DeployCodes.UNKNOWN,
          target,
          "this names no folder on a server",
          "write for example sftp://editor@example.org/srv/www");
    }
    try {
      SftpChannel channel = SftpChannel.open(start(parts, context.environment()));
      return new SftpTarget(channel, target, folder(parts.group(4)));
    } catch (DeployException e) {
      throw e;
    } catch (IOException e) {
      throw unreachable(target, parts.group(2), e);
    }
  }

  /** The folder on the server, without a slash at its end. */
  private static String folder(String path) {
    String folder = path.startsWith("/~/") ? path.substring(3) : path;
    String trimmed = folder.replaceAll("(?<=.)/+$", "");
    return trimmed.isEmpty() ? "." : trimmed;
  }

  private static Process start(Matcher parts, Map<String, String> environment)
      throws DeployException {
    List<String> words =
        new ArrayList<>(List.of(environment.getOrDefault(SSH, "ssh").strip().split("\\s+")));
    // Never asks, and never meets a host whose key is not known: the user has to compare that.
    words.addAll(List.of("-oBatchMode=yes", "-oStrictHostKeyChecking=yes"));
    words.addAll(List.of("-oClearAllForwardings=yes", "-oForwardAgent=no"));
    words.addAll(List.of("-oServerAliveInterval=15", "-oConnectTimeout=20"));
    add(words, "-p", parts.group(3));
    add(words, "-l", parts.group(1));
    words.addAll(List.of("-s", "--", parts.group(2).replaceAll("[\\[\\]]", ""), "sftp"));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new DeployException(
          DeployCodes.MISSING_PROGRAM,
          words.get(0),
          "the program \"" + words.get(0) + "\" was not found",
          "install OpenSSH, or name another ssh in " + SSH + ", then publish again");
    }
  }

  private static void add(List<String> words, String option, String value) {
    if (value != null && !value.isEmpty()) {
      words.addAll(List.of(option, value));
    }
  }

  private static DeployException unreachable(String target, String host, IOException cause) {
    DeployException failure =
        new DeployException(
            DeployCodes.UNREACHABLE,
            target,
            "ssh cannot connect: " + cause.getMessage(),
            "see whether \"ssh "
                + host
                + "\" works without asking anything: the key of the host must be known, and yours"
                + " in the agent or a file without a password");
    failure.initCause(cause);
    return failure;
  }
}
