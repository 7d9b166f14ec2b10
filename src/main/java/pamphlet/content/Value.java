package pamphlet.content;

/**
 * A value with the key that it belongs to, which messages name.
 *
 * @param label what messages call it, for example {@code "title"} or {@code item 2 of "tags"}
 * @param node what stands there
 */
public record Value(String label, YamlNode node) {
  /** The value of an entry. */
  static Value of(YamlNode.Entry entry) {
    return new Value('"' + entry.key().value() + '"', entry.value());
  }

  /** The item with this number, counted from 0. */
  Value item(int index, YamlNode item) {
    return new Value("item " + (index + 1) + " of " + label, item);
  }
}
