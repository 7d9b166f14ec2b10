package pamphlet.browser.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import pamphlet.model.Address;

/**
 * A folder of pages, read once.
 *
 * @param folder where it is
 * @param byAddress its pages by address
 */
public record BuiltSite(Path folder, SortedMap<Address, BuiltPage> byAddress) {
  public BuiltSite {
    byAddress = Collections.unmodifiableSortedMap(new TreeMap<>(byAddress));
  }

  /** Reads every page under {@code folder}. */
  public static BuiltSite read(Path folder) throws IOException {
    SortedMap<Address, BuiltPage> pages = new TreeMap<>();
    for (Path file : files(folder, ".html")) {
      Address address = new Address(folder.relativize(file).toString().replace('\\', '/'));
      pages.put(address, new BuiltPage(address, Jsoup.parse(file, "UTF-8", "")));
    }
    return new BuiltSite(folder, pages);
  }

  /** The same site with only the pages at {@code paths} to look at; its files stay. */
  public BuiltSite only(String... paths) {
    SortedMap<Address, BuiltPage> some = new TreeMap<>(byAddress);
    some.keySet().retainAll(Stream.of(paths).map(Address::new).toList());
    return new BuiltSite(folder, some);
  }

  /** The pages in the order of their addresses. */
  public Collection<BuiltPage> pages() {
    return byAddress.values();
  }

  /** The file of a page. */
  public Path file(Address address) {
    return folder.resolve(address.path());
  }

  /** The files whose names end with {@code suffix}, sorted. */
  static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(suffix))
          .sorted()
          .toList();
    }
  }
}
