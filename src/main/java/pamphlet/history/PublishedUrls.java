package pamphlet.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;
import pamphlet.model.Parsed;
import pamphlet.model.Place;

/**
 * The file {@code pamphlet.urls}: every address that was ever published, one in each line, sorted.
 * It belongs to the sources, and is kept with them.
 *
 * @param places where each address stands
 */
public record PublishedUrls(SortedMap<Address, Place> places) {
  /** Its name in the site's root. */
  public static final String FILE = "pamphlet.urls";

  /** No site has more addresses; a larger file is something else. */
  public static final int MAX_BYTES = 64 * 1024 * 1024;

  public PublishedUrls {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  /** Reads the file, in any order and with any ends of lines; empty lines say nothing. */
  public static Parsed<PublishedUrls> parse(String text) {
    SortedMap<Address, Place> places = new TreeMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      Place place = new Place(FILE, i + 1, 1, Math.max(1, line.codePointCount(0, line.length())));
      if (isAddress(line)) {
        places.putIfAbsent(new Address(line), place);
      } else if (!line.isEmpty()) {
        problems.add(notAnAddress(place));
      }
    }
    return new Parsed<>(new PublishedUrls(places), problems);
  }

  /** The file that lists these addresses too. */
  public String with(Collection<Address> more) {
    TreeSet<Address> all = new TreeSet<>(places.keySet());
    all.addAll(more);
    return all.stream().map(address -> address.path() + "\n").collect(Collectors.joining());
  }

  /** A path of this site: merging two versions of the file leaves other lines in it. */
  private static boolean isAddress(String line) {
    return !line.isEmpty() && line.matches("[^/<>=|\\\\:*?\"\\p{Cntrl}][^<>|\\\\:*?\"\\p{Cntrl}]*");
  }

  private static Diagnostic notAnAddress(Place place) {
    return Diagnostic.of(
        place,
        HistoryCodes.NOT_AN_ADDRESS,
        "this line is not an address of this site",
        "write one address in each line, for example exercises/neck-tilt.html; of two versions of"
            + " the file keep the lines of both");
  }
}
