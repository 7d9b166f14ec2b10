package pamphlet.content;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import pamphlet.model.KeyPlaces;
import pamphlet.model.Place;
import pamphlet.model.SourceText;

/** Notes where each key and value of a file stands. */
final class Places {
  private final SourceText text;
  private final SortedMap<String, Place> keys = new TreeMap<>();
  private final SortedMap<String, Place> values = new TreeMap<>();

  private Places(SourceText text) {
    this.text = text;
  }

  /** The places of all keys and values below {@code root}. */
  static KeyPlaces of(SourceText text, YamlNode.Mapping root, Place whole) {
    return new KeyPlaces(table(text, root, whole));
  }

  /**
   * As {@link #of}, but found when somebody asks for the first time. For a file of which hardly
   * anybody asks: a register of hundreds of people has thousands of places.
   */
  static KeyPlaces onDemand(SourceText text, YamlNode.Mapping root, Place whole) {
    AtomicReference<KeyPlaces.Table> found = new AtomicReference<>();
    return new KeyPlaces(
        () -> found.updateAndGet(table -> table == null ? table(text, root, whole) : table));
  }

  private static KeyPlaces.Table table(SourceText text, YamlNode.Mapping root, Place whole) {
    Places places = new Places(text);
    places.walk("", root);
    return new KeyPlaces.Table(places.keys, places.values, whole);
  }

  private void walk(String path, YamlNode node) {
    if (!path.isEmpty()) {
      values.put(path, text.place(node.start(), node.end()));
    }
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        walk(path, entry);
      }
    } else if (node instanceof YamlNode.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        walk(path + "[" + i + "]", sequence.items().get(i));
      }
    }
  }

  private void walk(String path, YamlNode.Entry entry) {
    String name = entry.key().value();
    String key = path.isEmpty() ? name : path + "." + name;
    keys.put(key, text.place(entry.key().start(), entry.key().end()));
    walk(key, entry.value());
  }
}
