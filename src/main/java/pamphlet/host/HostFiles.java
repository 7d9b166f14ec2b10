package pamphlet.host;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;

/**
 * What a preset adds to a site.
 *
 * @param published text files in the site itself, because the host reads them there
 * @param aside text files for the server or the account, by name; never in the site, so that they
 *     cannot become public by accident
 * @param without outputs that the host would prefer to its own rules, and that are therefore left
 *     out
 * @param problems limits of the host that the site exceeds
 */
public record HostFiles(
    SortedMap<Address, String> published,
    SortedMap<String, String> aside,
    Set<Address> without,
    List<Diagnostic> problems) {
  /** Nothing. */
  public static final HostFiles NONE =
      new HostFiles(new TreeMap<>(), new TreeMap<>(), Set.of(), List.of());

  public HostFiles {
    published = Collections.unmodifiableSortedMap(new TreeMap<>(published));
    aside = Collections.unmodifiableSortedMap(new TreeMap<>(aside));
    without = Set.copyOf(without);
    problems = List.copyOf(problems);
  }

  /** With one more file in the site. */
  HostFiles publish(String path, String text) {
    SortedMap<Address, String> more = new TreeMap<>(published);
    more.put(new Address(path), text);
    return new HostFiles(more, aside, without, problems);
  }

  /** With one more file beside the site. */
  HostFiles aside(String name, String text) {
    SortedMap<String, String> more = new TreeMap<>(aside);
    more.put(name, text);
    return new HostFiles(published, more, without, problems);
  }

  /** Without these outputs. */
  HostFiles without(Set<Address> outputs) {
    return new HostFiles(published, aside, outputs, problems);
  }

  /** With these problems. */
  HostFiles refuse(List<Diagnostic> found) {
    return new HostFiles(published, aside, without, found);
  }
}
