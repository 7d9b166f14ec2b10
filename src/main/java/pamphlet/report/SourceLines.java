package pamphlet.report;

import java.util.List;
import java.util.Optional;

/** Where the lines that diagnostics quote come from. */
@FunctionalInterface
public interface SourceLines {
  /** No text at all: findings are shown without their lines. */
  SourceLines NONE = path -> Optional.empty();

  /**
   * The lines of a file without their endings, or nothing if it cannot be read (any more): a
   * finding is worth showing without its line, too.
   *
   * @param path the file as {@link pamphlet.model.Place#path} names it
   */
  Optional<List<String>> lines(String path);
}
