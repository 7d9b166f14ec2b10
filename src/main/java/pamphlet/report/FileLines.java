package pamphlet.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pamphlet.model.SourceText;

/**
 * Lines read from the files of a site. Keeps the last file, because findings are sorted by file;
 * for one thread.
 */
public final class FileLines implements SourceLines {
  private final Path root;
  private String lastPath = "";
  private Optional<List<String>> last = Optional.empty();

  /**
   * @param root the site's root, which the paths of places start from
   */
  public FileLines(Path root) {
    this.root = root;
  }

  @Override
  public Optional<List<String>> lines(String path) {
    if (!path.equals(lastPath)) {
      last = read(path);
      lastPath = path;
    }
    return last;
  }

  private Optional<List<String>> read(String path) {
    try {
      // Wrong bytes become U+FFFD here; whoever read the file first has reported them.
      String text = new String(Files.readAllBytes(root.resolve(path)), StandardCharsets.UTF_8);
      return Optional.of(split(new SourceText(path, withoutMark(text))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static List<String> split(SourceText text) {
    return IntStream.rangeClosed(1, text.lineCount()).mapToObj(text::line).toList();
  }
}
