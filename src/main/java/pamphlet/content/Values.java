package pamphlet.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.Place;
import pamphlet.model.SourceText;

/** The values of a mapping by field. */
public final class Values {
  private final Map<String, Object> values = new HashMap<>();
  private final SourceText text;
  private final YamlNode.Mapping mapping;

  /** What the author wrote: front matter may have thirty keys, and has eight. */
  private final Map<String, YamlNode.Entry> written = new HashMap<>();

  Values(SourceText text, YamlNode.Mapping mapping) {
    this.text = text;
    this.mapping = mapping;
    for (YamlNode.Entry entry : mapping.entries()) {
      written.putIfAbsent(entry.key().value(), entry);
    }
  }

  /** Remembers what a field was read to. */
  <T> void put(Field<T> field, T value) {
    values.put(field.name(), value);
  }

  /** What a field was read to; nothing if it is missing or was refused. */
  @SuppressWarnings("unchecked") // put() admits only values of the field's type.
  <T> Optional<T> get(Field<T> field) {
    return Optional.ofNullable((T) values.get(field.name()));
  }

  /** What a required field of a complete mapping was read to. */
  <T> T need(Field<T> field) {
    return get(field).orElseThrow(() -> new IllegalStateException("not read: " + field.name()));
  }

  /** The items of a list field; none if it is missing. */
  <T> List<T> list(Field<List<T>> field) {
    return get(field).orElse(List.of());
  }

  /** Where the mapping begins. */
  Place place() {
    return text.place(mapping.start(), mapping.end());
  }

  /** Where the value of a field stands; the mapping if it is missing. */
  Place place(Field<?> field) {
    YamlNode at = entry(field).map(YamlNode.Entry::value).orElse(mapping);
    return text.place(at.start(), at.end());
  }

  /** Whether the author wrote the key, with a value or not. */
  boolean has(Field<?> field) {
    return written.containsKey(field.name());
  }

  /** What the author wrote for a field. */
  Optional<YamlNode.Entry> entry(Field<?> field) {
    return Optional.ofNullable(written.get(field.name()));
  }
}
