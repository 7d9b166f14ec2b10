package pamphlet.deploy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * What targets may know of the site and of the machine.
 *
 * @param root the site's folder, from which relative paths count
 * @param output the folder of the finished site
 * @param environment the variables of the process; where credentials come from
 */
public record TargetContext(Path root, Path output, Map<String, String> environment) {
  public TargetContext {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(output, "output");
    environment = Map.copyOf(environment);
  }
}
