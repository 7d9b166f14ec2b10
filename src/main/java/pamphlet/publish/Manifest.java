package pamphlet.publish;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pamphlet.model.Address;

/**
 * The files of a site that Pamphlet wrote. Stands in the output itself, so that a site can be moved
 * and still be told from foreign files. Holds no times: the same site has the same manifest.
 *
 * @param entries what was written, by address
 */
record Manifest(SortedMap<Address, Entry> entries) {
  /** Where the manifest stands in the output. */
  static final Address ADDRESS = new Address(Names.OWN_PREFIX + "manifest");

  static final Manifest EMPTY = new Manifest(new TreeMap<>());

  private static final String HEADER = "pamphlet-manifest 1";
  private static final Pattern LINE =
      Pattern.compile("(asset|page|list) ([0-9]{1,18}) ([0-9a-f]{64}) (.+)", Pattern.DOTALL);

  Manifest {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /**
   * One file.
   *
   * @param phase what it is
   * @param size in bytes
   * @param sha256 its digest
   */
  record Entry(Phase phase, long size, Digest sha256) {
    /** The entry of a file with these bytes. */
    static Entry of(Phase phase, byte[] bytes) {
      return new Entry(phase, bytes.length, Digest.of(bytes));
    }

    /** The line of the manifest, without its end. */
    String line(Address address) {
      return phase.word() + ' ' + size + ' ' + sha256.hex() + ' ' + address.path();
    }
  }

  /** The manifest as it is stored: a line for each file, sorted by address. */
  String text() {
    return lines(entries, entry -> entry).collect(Collectors.joining());
  }

  /**
   * The same for files that are known otherwise, line by line: the whole text of a large site takes
   * much room.
   *
   * @param files what was written, by address
   * @param entry the entry of a file
   */
  static <T> Stream<String> lines(SortedMap<Address, T> files, Function<T, Entry> entry) {
    return Stream.concat(
        Stream.of(HEADER + '\n'),
        files.entrySet().stream()
            .map(file -> entry.apply(file.getValue()).line(file.getKey()) + '\n'));
  }

  /**
   * Reads what {@link #text} wrote. Nothing if it is damaged or of another version: whoever deletes
   * by a list must be sure of it.
   */
  static Optional<Manifest> parse(String text) {
    if (!isManifest(text)) {
      return Optional.empty();
    }
    SortedMap<Address, Entry> entries = new TreeMap<>();
    for (String line : text.substring(HEADER.length() + 1).split("\n")) {
      Matcher fields = LINE.matcher(line);
      if (!line.isEmpty() && !(fields.matches() && add(fields, entries))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Manifest(entries));
  }

  /** Whether a text begins and ends as manifests do. */
  static boolean isManifest(String text) {
    return text.startsWith(HEADER + "\n") && text.endsWith("\n");
  }

  private static boolean add(Matcher fields, SortedMap<Address, Entry> entries) {
    if (fields.group(4).startsWith("/")) {
      return false;
    }
    Address address = new Address(fields.group(4));
    Phase phase = Phase.valueOf(fields.group(1).toUpperCase(Locale.ROOT));
    Entry entry = new Entry(phase, Long.parseLong(fields.group(2)), Digest.parse(fields.group(3)));
    return Names.problem(address).isEmpty() && entries.put(address, entry) == null;
  }
}
