package pamphlet.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a YAML document. Every scalar is text; what it means is the business of the {@link
 * Shape} that reads it, so that {@code no} is never taken for a truth value nor {@code 1e3} for a
 * number.
 */
public sealed interface YamlNode {
  /** The offset in the file's text at which this begins. */
  int start();

  /** The offset in the file's text at which this ends. */
  int end();

  /**
   * A text.
   *
   * @param value the text without quotes and escapes
   * @param plain whether it stands without quotes
   * @param start where it begins
   * @param end where it ends
   */
  record Scalar(String value, boolean plain, int start, int end) implements YamlNode {
    // YAML 1.2.2, section 10.3.2, the core schema's null.
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    /** Whether nothing stands here: no text, blanks, or YAML's words for nothing. */
    public boolean isEmpty() {
      return value.isBlank() || plain && NOTHING.contains(value);
    }
  }

  /**
   * A list.
   *
   * @param items its items
   * @param start where it begins
   * @param end where it ends
   */
  record Sequence(List<YamlNode> items, int start, int end) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys with values, in the author's order, each key once.
   *
   * @param entries the keys and values
   * @param start where it begins
   * @param end where it ends
   */
  record Mapping(List<Entry> entries, int start, int end) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The entry of {@code key}. */
    public Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().value().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Something that was reported already and has no value.
   *
   * @param start where it begins
   * @param end where it ends
   */
  record Broken(int start, int end) implements YamlNode {}

  /**
   * A key with its value.
   *
   * @param key the key
   * @param value the value
   */
  record Entry(Scalar key, YamlNode value) {}
}
