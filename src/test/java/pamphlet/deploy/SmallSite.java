package pamphlet.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import pamphlet.model.Address;
import pamphlet.publish.Phase;
import pamphlet.publish.Publication;
import pamphlet.publish.PublishTarget;

/** Small finished sites: texts by address, links written as {@code href="other.html"}. */
final class SmallSite {
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

  private SmallSite() {}

  /** A site of alternating addresses and texts. */
  static SortedMap<String, String> of(String... addressesAndTexts) {
    SortedMap<String, String> site = new TreeMap<>();
    for (int i = 0; i < addressesAndTexts.length; i += 2) {
      site.put(addressesAndTexts[i], addressesAndTexts[i + 1]);
    }
    return site;
  }

  /** A page with links. */
  static String page(String... links) {
    StringBuilder page = new StringBuilder("page ");
    List.of(links).forEach(link -> page.append("<a href=\"").append(link).append("\">"));
    return page.toString();
  }

  /** Builds a site in a folder, as the program does. */
  static SiteSource build(Path folder, Map<String, String> site) throws IOException {
    PublishTarget target = new PublishTarget(folder, folder.resolveSibling("root"), false, false);
    try (Publication publication = Publication.open(target)) {
      for (Map.Entry<String, String> file : site.entrySet()) {
        byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
        publication.put(new Address(file.getKey()), phase(file.getKey()), bytes);
      }
      publication.commit();
    }
    return SiteSource.open(folder);
  }

  private static Phase phase(String address) {
    if (address.equals("index.html") || address.startsWith("categories/")) {
      return Phase.LIST;
    }
    return address.endsWith(".html") ? Phase.PAGE : Phase.ASSET;
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
        LINK.matcher(site.get(page)).results().forEach(link -> next.push(link.group(1)));
      }
    }
    return broken;
  }
}
