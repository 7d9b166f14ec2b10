package pamphlet.deploy;

import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.model.Address;
import pamphlet.publish.BuiltSite;
import pamphlet.publish.Phase;

/**
 * What Pamphlet published to a target. Stands at the target itself, so that any machine can go on
 * with it. Before the first change it says what is about to change; only what it lists is ever
 * replaced or deleted.
 *
 * @param entries what was published, by address
 */
record State(SortedMap<Address, Entry> entries) {
  /** Where it stands at the target. No output may have a name that begins so. */
  static final Address ADDRESS = new Address(".pamphlet-published");

  static final State EMPTY = new State(new TreeMap<>());

  private static final String HEADER = "pamphlet-published 1\n";
  private static final String END = "end\n";
  private static final Pattern LINE =
      Pattern.compile(
          "(there|changing|unsure) (asset|page|list) ([0-9]{1,18}) ([0-9a-f]{64})"
              + " ([0-9a-f]{16}|-) (.+)");

  State {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /** How sure it is that the target holds what an entry says. */
  enum Certainty {
    /** It was put there, and that was confirmed. */
    THERE,
    /** It may be there, or still the former content. */
    CHANGING,
    /** The content is there, perhaps with former headers. */
    UNSURE;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One file.
   *
   * @param certainty how sure this is
   * @param phase what it is to readers
   * @param size in bytes
   * @param sha256 the digest of its content
   * @param headers the mark of its headers; {@code -} where the target keeps none
   */
  record Entry(Certainty certainty, Phase phase, long size, String sha256, String headers) {
    Entry {
      Objects.requireNonNull(certainty, "certainty");
      Objects.requireNonNull(phase, "phase");
    }

    Entry with(Certainty other) {
      return new Entry(other, phase, size, sha256, headers);
    }

    /** Whether both speak of the same content with the same headers. */
    boolean isSameFile(Entry other) {
      return size == other.size && sha256.equals(other.sha256) && headers.equals(other.headers);
    }
  }

  /** The state as it is stored: a line for each file, sorted by address. */
  String text() {
    StringBuilder out = new StringBuilder(HEADER);
    entries.forEach(
        (address, e) -> {
          out.append(e.certainty.word()).append(' ');
          out.append(e.phase.name().toLowerCase(Locale.ROOT)).append(' ');
          out.append(e.size).append(' ').append(e.sha256).append(' ').append(e.headers);
          out.append(' ').append(address.path()).append('\n');
        });
    return out.append(END).toString();
  }

  /**
   * Reads what {@link #text} wrote. Nothing if it is damaged, cut off, or names a path that climbs
   * out of the target: whoever deletes by a list must be sure of it.
   */
  static Optional<State> parse(String text) {
    if (!text.startsWith(HEADER) || !text.endsWith("\n" + END)) {
      return Optional.empty();
    }
    SortedMap<Address, Entry> entries = new TreeMap<>();
    String body = text.substring(HEADER.length(), text.length() - END.length());
    for (String line : body.split("\n")) {
      Matcher fields = LINE.matcher(line);
      if (!line.isEmpty() && !(fields.matches() && add(fields, entries))) {
        return Optional.empty();
      }
    }
    return Optional.of(new State(entries));
  }

  private static boolean add(Matcher fields, SortedMap<Address, Entry> entries) {
    if (!BuiltSite.isAddress(fields.group(6))) {
      return false;
    }
    Entry entry =
        new Entry(
            Certainty.valueOf(fields.group(1).toUpperCase(Locale.ROOT)),
            Phase.valueOf(fields.group(2).toUpperCase(Locale.ROOT)),
            Long.parseLong(fields.group(3)),
            fields.group(4),
            fields.group(5));
    return entries.put(new Address(fields.group(6)), entry) == null;
  }
}
