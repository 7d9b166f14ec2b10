package pamphlet.importer;

import java.util.Map;
import java.util.TreeMap;
import pamphlet.model.Slug;

/** Entries of the settings that pages refer to, by keys that are made from their names. */
final class Register {
  private final Map<String, String> entries = new TreeMap<>();
  private final String fallback;
  private final boolean isNumbered;

  private Register(String fallback, boolean isNumbered) {
    this.fallback = fallback;
    this.isNumbered = isNumbered;
  }

  /** A register whose keys are made from names; {@code fallback} if a name has no letter. */
  static Register named(String fallback) {
    return new Register(fallback, false);
  }

  /** A register of texts that are too long for keys, which are numbered. */
  static Register numbered(String key) {
    return new Register(key, true);
  }

  /** The key of a name, which is entered if it is new. */
  String key(String name) {
    String slug = Slug.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    boolean isKey = !isNumbered && !slug.isEmpty() && Character.isLetter(slug.charAt(0));
    String start = isKey ? slug : fallback;
    String key = start.substring(0, Math.min(start.length(), 40)).replaceAll("-$", "");
    for (int number = 2; !entries.getOrDefault(key, name).equalsIgnoreCase(name); number++) {
      key = start + "-" + number;
    }
    entries.putIfAbsent(key, name);
    return key;
  }

  /** The names by key. */
  Map<String, String> entries() {
    return entries;
  }
}
