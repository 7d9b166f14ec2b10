package pamphlet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.model.Similar;

/**
 * Every code with its long form. The entries are resources, one file each, and a list of their
 * names beside them, because what is inside a jar cannot be listed.
 *
 * @param entries the entries by code
 */
public record Catalogue(SortedMap<String, Entry> entries) {
  private static final String FOLDER = "/diagnostics/";

  public Catalogue {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /** Reads the catalogue that comes with the program. */
  public static Catalogue load() {
    SortedMap<String, Entry> entries = new TreeMap<>();
    resource("codes.txt").lines().forEach(code -> entries.put(code, load(code)));
    return new Catalogue(entries);
  }

  /** The entry of a code, in upper or lower case. */
  public Optional<Entry> entry(String code) {
    return Optional.ofNullable(entries.get(code.toUpperCase(Locale.ROOT)));
  }

  /** The words {@code did you mean "FM012"?}, or an empty text if no code is near. */
  public String hint(String code) {
    return Similar.hint(code, entries.keySet());
  }

  private static Entry load(String code) {
    Entry entry = EntryReader.read(resource(code + ".md"));
    if (!entry.code().equals(code)) {
      throw new IllegalStateException(code + ".md is about " + entry.code());
    }
    return entry;
  }

  private static String resource(String name) {
    try (InputStream in = Catalogue.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + name, e);
    }
  }
}
