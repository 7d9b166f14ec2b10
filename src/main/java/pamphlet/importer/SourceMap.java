package pamphlet.importer;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pamphlet.model.SourcePath;

/** Finds what an address of the source means: a page or another file. */
final class SourceMap {
  private final Generator generator;
  private final Set<String> files;
  private final Map<String, SourcePage> byFile = new HashMap<>();
  private final Map<String, SourcePage> byAddress = new HashMap<>();

  SourceMap(Generator generator, Set<String> files, List<SourcePage> pages) {
    this.generator = generator;
    this.files = files;
    for (SourcePage page : pages) {
      byFile.put(page.file(), page);
      byAddress.put(plain(page.address()), page);
    }
  }

  /**
   * What an address means.
   *
   * @param file the file of the source
   * @param target what it becomes
   * @param isPage whether it is a page
   */
  record Meant(String file, SourcePath target, boolean isPage) {}

  /** What an address without query and anchor means on a page; nothing if nothing is there. */
  Optional<Meant> find(String address, SourcePage from) {
    if (address.startsWith(Calls.REFERENCE)) {
      return reference(address.substring(Calls.REFERENCE.length()), from);
    }
    if (address.startsWith("@/")) {
      return page("content/" + address.substring(2));
    }
    if (address.startsWith("/")) {
      return absolute(address.substring(1));
    }
    Optional<Meant> beside = normal(from.folder() + address).flatMap(this::file);
    return beside.isPresent() ? beside : normal(base(from) + address).flatMap(this::absolute);
  }

  /** Hugo looks for the name from the top, beside the page, and anywhere. */
  private Optional<Meant> reference(String name, SourcePage from) {
    String path = name.startsWith("/") ? name.substring(1) : name;
    Stream<String> places =
        Stream.of("content/" + path, path, from.folder() + path).flatMap(SourceMap::spellings);
    Optional<SourcePage> found =
        places
            .flatMap(place -> normal(place).stream())
            .filter(byFile::containsKey)
            .map(byFile::get)
            .findFirst();
    if (found.isEmpty()) {
      List<SourcePage> named =
          byFile.values().stream()
              .filter(page -> spellings(path).anyMatch(s -> page.file().endsWith("/" + s)))
              .toList();
      found = named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
    return found.map(SourceMap::meant);
  }

  private static Stream<String> spellings(String path) {
    String folder = path.endsWith("/") ? path : path + "/";
    return Stream.of(
        path, path + ".md", path + ".markdown", folder + "index.md", folder + "_index.md");
  }

  private Optional<Meant> page(String file) {
    return Optional.ofNullable(byFile.get(file)).map(SourceMap::meant);
  }

  private Optional<Meant> file(String path) {
    Optional<Meant> page =
        spellings(path).filter(byFile::containsKey).findFirst().flatMap(this::page);
    return page.isPresent() || !files.contains(path) ? page : Optional.of(asset(path));
  }

  private Optional<Meant> absolute(String address) {
    SourcePage page = byAddress.get(plain(address));
    if (page != null) {
      return Optional.of(meant(page));
    }
    return Stream.of("static/", "assets/", "public/", "src/", "content/", "")
        .map(root -> root + address)
        .filter(file -> files.contains(file) && !byFile.containsKey(file))
        .findFirst()
        .map(this::asset);
  }

  private Meant asset(String file) {
    return new Meant(file, new SourcePath(generator.file(file)), false);
  }

  private static Meant meant(SourcePage page) {
    return new Meant(page.file(), page.target(), true);
  }

  /** The folder that a browser reads relative addresses of a page from. */
  private static String base(SourcePage from) {
    return from.address().substring(0, from.address().lastIndexOf('/') + 1);
  }

  /** An address as it is compared: without index, ending and the slash at its end. */
  static String plain(String address) {
    return address
        .replaceFirst("(^|/)index\\.html$", "$1")
        .replaceFirst("\\.html$", "")
        .replaceFirst("/$", "");
  }

  /** A path without {@code .} and {@code ..}; nothing if it leaves the folder. */
  private static Optional<String> normal(String path) {
    ArrayDeque<String> names = new ArrayDeque<>();
    for (String name : path.split("/")) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return Optional.of(String.join("/", names));
  }
}
