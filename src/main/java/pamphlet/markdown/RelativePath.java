package pamphlet.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import pamphlet.model.SourcePath;

/** Follows a relative path from one file to another. */
final class RelativePath {
  private RelativePath() {}

  /**
   * The file that {@code path} names from the folder of {@code from}; empty if none below the top.
   */
  static Optional<SourcePath> resolve(SourcePath from, String path) {
    int lastSlash = from.value().lastIndexOf('/');
    if (isName(path)) {
      return Optional.of(new SourcePath(from.value().substring(0, lastSlash + 1) + path));
    }
    Deque<String> names = new ArrayDeque<>();
    if (lastSlash >= 0 && !walk(from.value().substring(0, lastSlash), names)) {
      return Optional.empty();
    }
    boolean isFile = !path.endsWith("/") && !path.endsWith("/.") && !path.endsWith("..");
    if (!isFile || !walk(path, names) || names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new SourcePath(String.join("/", names)));
  }

  // A file of the same folder, as most are: nothing to walk.
  private static boolean isName(String path) {
    return !path.isEmpty() && path.charAt(0) != '.' && path.indexOf('/') < 0;
  }

  private static boolean walk(String path, Deque<String> names) {
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return false;
        }
      } else if (name.isEmpty()) {
        return false;
      } else if (!name.equals(".")) {
        names.addLast(name);
      }
    }
    return true;
  }
}
