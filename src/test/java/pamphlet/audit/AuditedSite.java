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
 * @param looked the audit, which has seen every output
 * @param referee the second opinion
 */
record AuditedSite(SortedMap<String, String> pages, SiteAudit looked, Referee referee) {
  static AuditedSite read(Path folder) throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    SiteAudit audit = new SiteAudit(Optional.empty(), Set.of());
    Map<String, Set<String>> ids = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String address = folder.relativize(file).toString();
        byte[] bytes = Files.readAllBytes(file);
        audit.look(new Address(address), bytes);
        boolean isPage = address.endsWith(".html");
        String text = isPage ? new String(bytes, StandardCharsets.UTF_8) : "";
        ids.put(address, Referee.ids(text));
        if (isPage) {
          pages.put(address, text);
        }
      }
    }
    return new AuditedSite(pages, audit, new Referee(ids));
  }

  /** What the audit says of a page that stands at {@code name}. */
  List<Fault> audit(String name, String page) {
    Address address = new Address(name);
    byte[] bytes = Text.bytes(page);
    Trace before = looked.look(address, Text.bytes(pages.get(name)));
    looked.look(address, bytes);
    List<Fault> faults = looked.faults(address, bytes, looked.offers());
    looked.recall(address, before);
    return faults;
  }
}
