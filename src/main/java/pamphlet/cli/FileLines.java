package pamphlet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.build.SiteRoot;
import pamphlet.model.SourceText;
import pamphlet.report.SourceLines;

/** Reads the source lines that diagnostics show, each file once. */
final class FileLines implements SourceLines {
  private final SiteRoot root;
  private final Map<String, Optional<List<String>>> known = new HashMap<>();

  FileLines(SiteRoot root) {
    this.root = root;
  }

  @Override
  public Optional<List<String>> lines(String path) {
    return known.computeIfAbsent(path, this::read);
  }

  private Optional<List<String>> read(String path) {
    try {
      String text = new String(root.read(path), StandardCharsets.UTF_8);
      SourceText source =
          new SourceText(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
      return Optional.of(new Lines(source));
    } catch (IOException e) {
      // The file is gone or cannot be read; the diagnostic stands without its line.
      return Optional.empty();
    }
  }

  /** Lines that are cut when somebody asks for one: findings show two or three of a page. */
  private static final class Lines extends AbstractList<String> {
    private final SourceText text;

    Lines(SourceText text) {
      this.text = text;
    }

    @Override
    public String get(int index) {
      return text.line(index + 1);
    }

    @Override
    public int size() {
      return text.lineCount();
    }
  }
}
