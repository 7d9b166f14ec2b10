package pamphlet.deploy;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A folder on this machine or on a disk that is mounted here: {@code ./out}, {@code /srv/www}. */
@AutoService(TargetKind.class)
public final class Folder implements TargetKind {
  private static final Pattern WINDOWS = Pattern.compile("[A-Za-z]:[\\\\/].*");

  @Override
  public String form() {
    return "/path/to/folder";
  }

  @Override
  public boolean accepts(String target) {
    boolean isPath = target.contains("/") && !target.contains(":") || target.matches("\\.{1,2}");
    return isPath || WINDOWS.matcher(target).matches();
  }

  @Override
  public Target open(String target, TargetContext context) throws IOException {
    try {
      Path folder = context.root().resolve(target).normalize();
      refuseDangerous(folder, target, context);
      return new FolderTarget(folder, target);
    } catch (InvalidPathException e) {
      throw dangerous(target, "this is not the path of a folder");
    }
  }

  /** A mistyped folder must not mix the published site with the site's sources. */
  private static void refuseDangerous(Path folder, String shown, TargetContext context)
      throws IOException {
    Path real = real(folder);
    Path root = real(context.root());
    if (root.startsWith(real)) {
      throw dangerous(shown, "this folder holds the sources of the site");
    }
    if (real.startsWith(real(context.output())) || real(context.output()).startsWith(real)) {
      throw dangerous(shown, "this folder holds what \"build\" writes");
    }
    for (String own : new String[] {"articles", "templates", "src", ".git", ".pamphlet"}) {
      if (real.startsWith(root.resolve(own))) {
        throw dangerous(shown, "this folder is part of the sources of the site");
      }
    }
    if (Files.exists(real) && !Files.isDirectory(real)) {
      throw dangerous(shown, "this is a file, not a folder");
    }
  }

  /** The path without links, as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    if (Files.exists(whole)) {
      return whole.toRealPath();
    }
    return whole.getParent() == null ? whole : real(whole.getParent()).resolve(whole.getFileName());
  }

  private static DeployException dangerous(String shown, String message) {
    return new DeployException(
        DeployCodes.DANGEROUS,
        shown,
        message,
        "name a folder of its own, for example /srv/www/health");
  }
}
