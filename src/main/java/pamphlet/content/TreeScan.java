package pamphlet.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Parsed;
import pamphlet.model.Place;
import pamphlet.model.SourcePath;

/** One walk through {@code articles/}. Links are looked at, never followed into folders. */
final class TreeScan {
  /** Deeper folders are refused; no address of a site is that long. */
  static final int MAX_DEPTH = 32;

  /**
   * Publishing stops at 1000, and the address of an appointment sheet is longer than its page's.
   */
  static final int MAX_PATH_BYTES = 900;

  /** To look at so many entries takes longer than to begin to share them. */
  private static final int MANY = 4_000;

  private static final Pattern OTHER_MARKDOWN =
      Pattern.compile("(?i).*\\.((md|markdown|mdown|mkd|mdx)(\\.txt)?)");

  private final Path root;
  private final int many;
  private final Map<SourcePath, FileInfo> files = new TreeMap<>();
  private final Map<String, String> folded = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  TreeScan(Path root) {
    this(root, MANY);
  }

  /**
   * @param root the folder
   * @param many from so many entries on a folder is looked at by all cores
   */
  TreeScan(Path root, int many) {
    this.root = root;
    this.many = many;
  }

  Parsed<SourceTree> scan() {
    folder(root, "", 0);
    return new Parsed<>(new SourceTree(files), problems.stream().sorted().toList());
  }

  private void folder(Path folder, String prefix, int depth) {
    if (depth > MAX_DEPTH) {
      String message = "folders are nested more than " + MAX_DEPTH + " deep";
      report(prefix, FrontMatterCodes.BAD_NAME, message, "move the files further up");
      return;
    }
    for (Entry entry : entries(folder, prefix)) {
      String path = prefix + entry.name;
      if (!entry.name.startsWith(".") && isUsable(path, entry.name)) {
        entry(entry, path, depth);
      }
    }
  }

  /** What stands in a folder. */
  private enum Kind {
    FOLDER,
    FILE,
    LINK,
    UNREADABLE,
    OTHER;

    private static Kind of(Path path, BasicFileAttributes found) {
      if (found.isRegularFile()) {
        return Files.isReadable(path) ? FILE : UNREADABLE;
      }
      if (found.isDirectory()) {
        return FOLDER;
      }
      return found.isSymbolicLink() ? LINK : OTHER;
    }
  }

  /**
   * Something in a folder.
   *
   * @param name its name
   * @param path where it is
   * @param kind what it is
   * @param info what the file system says of it; nothing that counts if it cannot be read
   */
  private record Entry(String name, Path path, Kind kind, FileInfo info)
      implements Comparable<Entry> {
    private static final FileInfo NOTHING = new FileInfo(0, 0, 0);

    /** Looks at it, without following it if it is a link. */
    private static Entry look(Path path) {
      String name = path.getFileName().toString();
      try {
        BasicFileAttributes found =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Entry(name, path, Kind.of(path, found), FileInfo.of(found));
      } catch (IOException e) {
        return new Entry(name, path, Kind.UNREADABLE, NOTHING);
      }
    }

    @Override
    public int compareTo(Entry other) {
      return name.compareTo(other.name);
    }
  }

  private List<Entry> entries(Path folder, String prefix) {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(paths::add);
    } catch (IOException | DirectoryIteratorException e) {
      unreadable(prefix);
    }
    Stream<Path> shared = paths.size() < many ? paths.stream() : paths.parallelStream();
    // Sorted, because directory order differs between file systems and decides which twin is named.
    return shared.map(Entry::look).sorted().toList();
  }

  private void entry(Entry entry, String path, int depth) {
    switch (entry.kind) {
      case FOLDER -> folder(entry.path, path + "/", depth + 1);
      case FILE -> file(path, entry.info);
      case LINK -> link(entry.path, path);
      case UNREADABLE -> unreadable(path);
      case OTHER -> {
        String help = "remove it; only files and folders belong into articles/";
        report(path, FrontMatterCodes.NOT_A_FILE, "this is neither a file nor a folder", help);
      }
    }
  }

  private void link(Path link, String path) {
    Path target;
    boolean isInside;
    try {
      target = link.toRealPath();
      isInside = target.startsWith(root.toRealPath());
    } catch (IOException e) {
      badLink(path, "this symbolic link leads nowhere");
      return;
    }
    Entry found = Entry.look(target);
    if (!isInside) {
      badLink(path, "this symbolic link leaves the folder articles/");
    } else if (found.kind == Kind.FILE) {
      file(path, found.info);
    } else if (found.kind == Kind.UNREADABLE) {
      unreadable(path);
    } else {
      badLink(path, "this symbolic link does not lead to a file");
    }
  }

  private void file(String path, FileInfo info) {
    if (isMisnamedMarkdown(path)) {
      String help = "rename it to end in .md";
      report(path, FrontMatterCodes.BAD_ENDING, "a Markdown file must end in .md", help);
    } else {
      files.put(new SourcePath(path), info);
    }
  }

  private boolean isUsable(String path, String name) {
    Optional<String> problem = FileNames.problem(name);
    if (path.getBytes(StandardCharsets.UTF_8).length > MAX_PATH_BYTES) {
      String message = "the path is longer than " + MAX_PATH_BYTES + " bytes";
      report(path, FrontMatterCodes.BAD_NAME, message, "rename it and its folders");
      return false;
    }
    if (problem.isPresent()) {
      String message = "the name \"" + name + "\" " + problem.get();
      String help = "rename it, best with small letters, digits and hyphens";
      report(path, FrontMatterCodes.BAD_NAME, message, help);
      return false;
    }
    String first = folded.putIfAbsent(FileNames.folded(path), path);
    if (first != null) {
      String message = "the name is the same as that of articles/" + first + " on some computers";
      report(path, FrontMatterCodes.TWIN_NAME, message, "rename one of them");
    }
    return first == null;
  }

  private static boolean isMisnamedMarkdown(String path) {
    return !path.endsWith(".md") && OTHER_MARKDOWN.matcher(path).matches();
  }

  private void badLink(String path, String message) {
    String help = "put the file itself in its place";
    report(path, FrontMatterCodes.BAD_LINK, message, help);
  }

  private void unreadable(String path) {
    String help = "allow yourself to read it, or remove it";
    report(path, FrontMatterCodes.UNREADABLE, "this cannot be read", help);
  }

  private void report(String path, Code code, String message, String help) {
    problems.add(Diagnostic.of(Place.file("articles/" + path), code, message, help));
  }
}
