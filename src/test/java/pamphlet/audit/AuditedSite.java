package pamphlet.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import pamphlet.model.Address;

/**
 * A built site before its audit and its referee.
 *
 * @param pages the text of every page by its address
 * @param traces what the audit noted of every output
 * @param referee the second opinion
 */
record AuditedSite(
    SortedMap<String, String> pages, SortedMap<String, Trace> traces, Referee referee) {
  static AuditedSite read(Path folder) throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    SortedMap<String, Trace> traces = new TreeMap<>();
    SiteAudit audit = newAudit();
    Map<String, Set<String>> ids = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String address = folder.relativize(file).toString();
        byte[] bytes = Files.readAllBytes(file);
        traces.put(address, audit.look(new Address(address), bytes));
        boolean isPage = address.endsWith(".html");
        String text = isPage ? new String(bytes, StandardCharsets.UTF_8) : "";
        ids.put(address, Referee.ids(text));
        if (isPage) {
          pages.put(address, text);
        }
      }
    }
    return new AuditedSite(pages, traces, new Referee(ids));
  }

  /** What the audit says of a page that stands at {@code name} in place of the one that does. */
  List<Fault> audit(String name, String page) {
    SiteAudit audit = newAudit();
    traces.forEach(
        (other, trace) -> {
          if (!other.equals(name)) {
            audit.recall(new Address(other), trace);
          }
        });
    Address address = new Address(name);
    byte[] bytes = Text.bytes(page);
    audit.look(address, bytes);
    return audit.faults(address, bytes, audit.offers());
  }

  private static SiteAudit newAudit() {
    return new SiteAudit(Optional.empty(), Set.of());
  }
}
