package pamphlet.deploy;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pamphlet.model.Secrets;
import pamphlet.model.Similar;

/** Finds the target that a text or a name of the settings means. */
public final class TargetKinds {
  /** A name of the settings; a folder is written with a slash or begins with a full stop. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private TargetKinds() {}

  /**
   * Opens a target.
   *
   * @param asked a target, or its name in the settings
   * @param named the targets of the settings by name
   * @param context where the site lies
   * @throws DeployException if it is not understood, holds a secret, or cannot be reached
   */
  public static Target open(String asked, Map<String, String> named, TargetContext context)
      throws IOException {
    String text = resolve(asked, named);
    return kind(text).orElseThrow(() -> unknown(text)).open(text, context);
  }

  /**
   * Refuses a text that cannot be a target whatever the settings say, before any work is done.
   *
   * @throws DeployException if it holds a secret or is no target
   */
  public static void check(String asked) throws DeployException {
    if (Secrets.isIn(asked)) {
      throw new DeployException(
          DeployCodes.SECRET,
          Secrets.hide(asked),
          "the target holds what looks like a password, a token or a key",
          "take it out; docs/publish.md says where each kind of target looks for credentials");
    }
    if (!NAME.matcher(asked).matches() && kind(asked).isEmpty()) {
      throw unknown(asked);
    }
  }

  private static String resolve(String asked, Map<String, String> named) throws DeployException {
    String text = named.getOrDefault(asked, asked);
    if (NAME.matcher(text).matches()) {
      String hint = Similar.hint(text, named.keySet());
      throw new DeployException(
          DeployCodes.UNKNOWN,
          text,
          "the settings name no target \"" + text + "\" under \"publish\"",
          hint.isEmpty()
              ? "write a folder as ./" + text + ", or a target such as " + forms()
              : hint);
    }
    check(text);
    return text;
  }

  private static Optional<TargetKind> kind(String text) {
    return all().stream().filter(kind -> kind.accepts(text)).findFirst();
  }

  private static DeployException unknown(String text) {
    return new DeployException(
        DeployCodes.UNKNOWN, text, "this is no target that is known", "write one of " + forms());
  }

  private static String forms() {
    return all().stream().map(TargetKind::form).collect(Collectors.joining(", "));
  }

  private static List<TargetKind> all() {
    return ServiceLoader.load(TargetKind.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(TargetKind::form))
        .toList();
  }
}
