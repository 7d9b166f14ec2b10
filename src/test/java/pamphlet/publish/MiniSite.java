package pamphlet.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pamphlet.model.Address;

/** Small sites for tests: texts by address, links written as {@code href="other.html"}. */
final class MiniSite {
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

  private MiniSite() {}

  /** A site of alternating addresses and texts. */
  static SortedMap<String, String> of(String... addressesAndTexts) {
    SortedMap<String, String> site = new TreeMap<>();
    for (int i = 0; i < addressesAndTexts.length; i += 2) {
      site.put(addressesAndTexts[i], addressesAndTexts[i + 1]);
    }
    return site;
  }

  static PublishTarget target(Path output) {
    return new PublishTarget(output, output.resolveSibling("root"), false, false);
  }

  static PublishReport publish(Path output, Map<String, String> site) throws PublishException {
    return publish(target(output), site, new DiskFiles());
  }

  static PublishReport publish(PublishTarget target, Map<String, String> site, FileOps ops)
      throws PublishException {
    try (Publication publication = Publication.open(target, ops)) {
      for (Map.Entry<String, String> file : site.entrySet()) {
        byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
        publication.put(new Address(file.getKey()), phase(file.getKey()), bytes);
      }
      return publication.commit();
    }
  }

  /** Index and categories are lists, other HTML are pages, everything else is an asset. */
  static Phase phase(String address) {
    if (address.equals("index.html") || address.startsWith("categories/")) {
      return Phase.LIST;
    }
    return address.endsWith(".html") ? Phase.PAGE : Phase.ASSET;
  }

  /** All files below a folder, without what publishing keeps for itself. */
  static SortedMap<String, String> read(Path output) {
    SortedMap<String, String> site = readAll(output);
    site.keySet().removeIf(name -> name.startsWith(Names.OWN_PREFIX));
    return site;
  }

  /** All files below a folder. */
  static SortedMap<String, String> readAll(Path output) {
    SortedMap<String, String> site = new TreeMap<>();
    if (!Files.exists(output)) {
      return site;
    }
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.filter(p -> Files.isRegularFile(p, NO_LINKS)).toList()) {
        String name = output.relativize(path).toString().replace('\\', '/');
        site.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
      }
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final LinkOption[] NO_LINKS = {LinkOption.NOFOLLOW_LINKS};

  /** The names of all folders below a folder. */
  static List<String> folders(Path output) throws IOException {
    try (Stream<Path> paths = Files.walk(output)) {
      return paths
          .filter(path -> Files.isDirectory(path, NO_LINKS) && !path.equals(output))
          .map(path -> output.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  /** The links that a reader who starts at the index can meet and that lead nowhere. */
  static Set<String> brokenLinks(Map<String, String> site) {
    Set<String> broken = new HashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of("index.html"));
    while (!next.isEmpty()) {
      String page = next.pop();
      if (!site.containsKey(page)) {
        broken.add(page);
      } else if (seen.add(page)) {
        Matcher links = LINK.matcher(site.get(page));
        links.results().forEach(link -> next.push(link.group(1)));
      }
    }
    return broken;
  }
}
