package pamphlet.importer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The generators that sites can be imported from, and where each keeps what. */
public enum Generator {
  HUGO("Hugo", List.of("content/"), List.of("static/", "assets/")),
  ZOLA("Zola", List.of("content/"), List.of("static/")),
  JEKYLL("Jekyll", List.of(""), List.of("")),
  ELEVENTY("Eleventy", List.of("src/", "content/", ""), List.of("src/", "public/", ""));

  private static final Pattern DATED = Pattern.compile("(.*/)?\\d{4}-\\d{2}-\\d{2}-([^/]+)");
  private static final Pattern NO_PAGE =
      Pattern.compile("(?i)(.*/)?(readme|license|changelog|contributing|code_of_conduct)\\.md");
  private static final Pattern JEKYLL_PARTS =
      Pattern.compile("_(includes|layouts|sass|data|site|plugins)/.*");

  private final String title;
  private final List<String> pageRoots;
  private final List<String> fileRoots;

  Generator(String title, List<String> pageRoots, List<String> fileRoots) {
    this.title = title;
    this.pageRoots = pageRoots;
    this.fileRoots = fileRoots;
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** The generator that a folder was written for, by its settings file. */
  public static Optional<Generator> of(Set<String> files) {
    if (files.contains("_config.yml") || files.contains("_config.yaml")) {
      return Optional.of(JEKYLL);
    }
    if (files.stream().anyMatch(name -> name.matches("\\.?eleventy(\\.config)?\\.[cm]?js"))) {
      return Optional.of(ELEVENTY);
    }
    boolean hugo =
        files.stream()
            .anyMatch(n -> n.matches("(hugo|config)\\.ya?ml|hugo\\.(toml|json)|config/.*\\.toml"));
    if (hugo || files.contains("archetypes/default.md")) {
      return Optional.of(HUGO);
    }
    // Both call it config.toml; Hugo's layouts have other endings than Zola's templates.
    boolean zola = files.contains("config.toml");
    boolean layouts = files.stream().anyMatch(name -> name.startsWith("layouts/"));
    return zola ? Optional.of(layouts ? HUGO : ZOLA) : Optional.empty();
  }

  /** The names that the settings file may have. */
  List<String> settingsFiles() {
    return switch (this) {
      case HUGO -> List.of("hugo.toml", "hugo.yaml", "config.toml", "config.yaml", "config.yml");
      case ZOLA -> List.of("config.toml");
      case JEKYLL -> List.of("_config.yml", "_config.yaml");
      case ELEVENTY -> List.of();
    };
  }

  /** Whether a file is a page: Markdown where pages are kept. */
  boolean isPage(String file) {
    boolean markdown = file.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown)");
    boolean part = this == JEKYLL && JEKYLL_PARTS.matcher(file).matches();
    boolean include = this == ELEVENTY && file.matches("(.*/)?_(includes|data)/.*");
    return markdown
        && !part
        && !include
        && !NO_PAGE.matcher(file).matches()
        && pageRoots.stream().anyMatch(file::startsWith);
  }

  /** The path of a page below the folder of pages, without its ending. */
  String page(String file) {
    String path = without(file, pageRoots).replaceFirst("\\.[^./]+$", "");
    return this == HUGO || this == ZOLA ? path : path.replaceFirst("^_(?=[^/]+/)", "");
  }

  /** The path of any other file in the finished site. */
  String file(String file) {
    String path = without(file, fileRoots);
    return path.equals(file) ? without(file, pageRoots) : path;
  }

  /** Whether a page stands for its folder: {@code index} and, for a list of pages, _index. */
  static boolean isFolder(String page) {
    return page.matches("(.*/)?_?index");
  }

  /** Whether a page is the list of its folder's pages. */
  boolean isSection(String page) {
    return this == HUGO || this == ZOLA ? page.matches("(.*/)?_index") : isFolder(page);
  }

  /** A page's name in our site: no date, no index. */
  String name(String page) {
    Matcher dated = DATED.matcher(page);
    boolean isDated = this != HUGO && dated.matches();
    String plain = isDated ? (dated.group(1) == null ? "" : dated.group(1)) + dated.group(2) : page;
    return isFolder(plain) ? plain.replaceFirst("/?_?index$", "") : plain;
  }

  /** The address that the page had, for example {@code neck/pain/}. */
  String address(String page) {
    String name = name(page);
    Matcher dated = DATED.matcher(page);
    if (this == JEKYLL && page.startsWith("posts/") && dated.matches()) {
      String day = page.substring(page.lastIndexOf('/') + 1).substring(0, 10).replace('-', '/');
      return day + "/" + dated.group(2) + ".html";
    }
    boolean isFile = this == JEKYLL && !isFolder(page);
    return name.isEmpty() ? "" : name + (isFile ? ".html" : "/");
  }

  private static String without(String file, List<String> roots) {
    for (String root : roots) {
      if (!root.isEmpty() && file.startsWith(root)) {
        return file.substring(root.length());
      }
    }
    return file;
  }
}
