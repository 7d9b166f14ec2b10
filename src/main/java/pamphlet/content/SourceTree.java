package pamphlet.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pamphlet.model.Diagnostic;
import pamphlet.model.Parsed;
import pamphlet.model.Place;
import pamphlet.model.SourcePath;

/** The files below {@code articles/}, sorted by path. */
public final class SourceTree {
  private final Map<SourcePath, FileInfo> files;

  SourceTree(Map<SourcePath, FileInfo> files) {
    this.files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /**
   * Finds all files below a folder. Leaves out names that start with a dot, which are files of
   * editors and tools. What cannot be used is reported: links out of the folder or to folders,
   * devices, unreadable entries, and names that do not work on every computer.
   *
   * @param articles the folder
   */
  public static Parsed<SourceTree> scan(Path articles) {
    if (!Files.isDirectory(articles)) {
      Diagnostic missing =
          Diagnostic.of(
              Place.file("articles"),
              FrontMatterCodes.NO_ARTICLES,
              "there is no folder articles/",
              "make it beside pamphlet.yaml and put an article into it, or run pamphlet init");
      return new Parsed<>(new SourceTree(Map.of()), List.of(missing));
    }
    if (isElsewhere(articles)) {
      Diagnostic elsewhere =
          Diagnostic.of(
              Place.file("articles"),
              FrontMatterCodes.BAD_LINK,
              "articles/ is a symbolic link that leaves the folder of the site",
              "put the folder itself in its place");
      return new Parsed<>(new SourceTree(Map.of()), List.of(elsewhere));
    }
    return new TreeScan(articles).scan();
  }

  private static boolean isElsewhere(Path articles) {
    try {
      Path site = articles.toAbsolutePath().getParent().toRealPath();
      return Files.isSymbolicLink(articles) && !articles.toRealPath().startsWith(site);
    } catch (IOException e) {
      return true;
    }
  }

  /** The articles, exercises and pages. */
  public List<SourcePath> markdown() {
    return files.keySet().stream().filter(SourcePath::isMarkdown).toList();
  }

  /** The files beside the articles, exercises and pages. */
  public SourceTree others() {
    Map<SourcePath, FileInfo> others = new TreeMap<>();
    files.forEach(
        (file, info) -> {
          if (!file.isMarkdown()) {
            others.put(file, info);
          }
        });
    return new SourceTree(others);
  }

  /** All files with what the file system says of them, Markdown included. */
  public Map<SourcePath, FileInfo> files() {
    return files;
  }

  /** The sizes of all files in bytes, without a copy of them. */
  public Map<SourcePath, Long> sizes() {
    return new AbstractMap<>() {
      @Override
      public Long get(Object file) {
        FileInfo found = files.get(file);
        return found == null ? null : found.bytes();
      }

      @Override
      public boolean containsKey(Object file) {
        return files.containsKey(file);
      }

      @Override
      public Set<SourcePath> keySet() {
        return files.keySet();
      }

      @Override
      public Set<Map.Entry<SourcePath, Long>> entrySet() {
        return files.entrySet().stream()
            .map(file -> Map.entry(file.getKey(), file.getValue().bytes()))
            .collect(Collectors.toUnmodifiableSet());
      }
    };
  }

  /** One file, if it exists. */
  public Optional<FileInfo> find(SourcePath source) {
    return Optional.ofNullable(files.get(source));
  }
}
