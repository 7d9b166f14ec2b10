package pamphlet.content;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pamphlet.model.Similar;

/** Reads mappings: those with known keys and those whose keys the author chooses. */
final class Mappings {
  /** Up to this many keys are named when a key is unknown and nothing similar is known. */
  private static final int MAX_KEYS_NAMED = 8;

  /** Names that become file names and addresses, so they must work as both everywhere. */
  static final KeyForm NAMES =
      KeyForm.of(
          "[a-z0-9]+(-[a-z0-9]+)*",
          "use small letters, digits and hyphens, for example neck-and-back");

  /**
   * Which keys an author may choose.
   *
   * @param pattern for the whole key; compiled once, as a register has hundreds of keys
   * @param help what to do about another one
   */
  record KeyForm(Pattern pattern, String help) {
    /** The keys that match a regular expression as a whole. */
    static KeyForm of(String pattern, String help) {
      return new KeyForm(Pattern.compile(pattern), help);
    }

    /** Whether {@code key} is such a key. */
    boolean accepts(String key) {
      return pattern.matcher(key).matches();
    }
  }

  private Mappings() {}

  /** A mapping with known keys; refused if a required one is missing or refused. */
  static Shape<Values> keys(Field<?>... fields) {
    List<Field<?>> known = List.of(fields);
    return Shape.of(
        new Form.Keys(known),
        (value, reading) -> {
          if (value.node() instanceof YamlNode.Mapping mapping) {
            return complete(value, mapping, known, reading);
          }
          return notKeys(value, known.get(0).name() + ": …", reading);
        });
  }

  /** A mapping whose keys the author chooses, with values of one shape, in the author's order. */
  static <T> Shape<Map<String, T>> entries(KeyForm keys, Shape<T> shape) {
    return Shape.of(
        new Form.Entries(keys.pattern().pattern(), shape.form()),
        (value, reading) -> {
          if (value.node() instanceof YamlNode.Mapping mapping) {
            return Optional.of(readEntries(mapping, keys, shape, reading));
          }
          return notKeys(value, "name: …", reading);
        });
  }

  /**
   * Reports the keys of {@code mapping} that are not among the fields.
   *
   * @param elsewhere what to do about keys that other programs have
   * @return the fields that were probably meant, which are then not missing as well
   */
  static Set<String> checkKeys(
      YamlNode.Mapping mapping,
      List<Field<?>> fields,
      Map<String, String> elsewhere,
      Reading reading) {
    Set<String> meant = new HashSet<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (!isKnown(key, fields)) {
        List<String> names = fields.stream().<String>map(Field::name).toList();
        Similar.to(key, names).ifPresent(meant::add);
        String help = elsewhere.containsKey(key) ? elsewhere.get(key) : suggestion(key, names);
        String message = "unknown key \"" + key + "\"";
        reading.problems().add(entry.key(), Mistake.UNKNOWN_KEY, message, help);
      }
    }
    return meant;
  }

  private static boolean isKnown(String key, List<Field<?>> fields) {
    for (Field<?> field : fields) {
      if (field.name().equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Reads one field of a mapping into its values, if the author wrote it. */
  static <T> void read(Field<T> field, Values values, Reading reading) {
    if (values.has(field)) {
      Value written = Value.of(values.entry(field).orElseThrow());
      field.shape().read(written, reading).ifPresent(value -> values.put(field, value));
    }
  }

  private static Optional<Values> complete(
      Value value, YamlNode.Mapping mapping, List<Field<?>> fields, Reading reading) {
    Set<String> meant = checkKeys(mapping, fields, Map.of(), reading);
    Values values = new Values(reading.problems().text(), mapping);
    // Of a group in another form all keys are unknown, which says what they should be.
    boolean isOther = !mapping.entries().isEmpty() && fields.stream().noneMatch(values::has);
    boolean complete = true;
    for (Field<?> field : fields) {
      read(field, values, reading);
      if (field.required() && !values.has(field) && !isOther && !meant.contains(field.name())) {
        missing(value, mapping, field, reading);
      }
      complete &= !field.required() || values.get(field).isPresent();
    }
    return complete ? Optional.of(values) : Optional.empty();
  }

  private static void missing(
      Value value, YamlNode.Mapping mapping, Field<?> field, Reading reading) {
    if (!reading.context().draft()) {
      YamlNode at = mapping.entries().isEmpty() ? mapping : mapping.entries().get(0).key();
      String message = value.label() + " has no \"" + field.name() + "\"";
      String help = "add the line \"" + field.name() + ": …\" (" + field.meaning() + ")";
      reading.problems().add(at, Mistake.MISSING_KEY, message, help);
    }
  }

  private static <T> Map<String, T> readEntries(
      YamlNode.Mapping mapping, KeyForm keys, Shape<T> shape, Reading reading) {
    Map<String, T> read = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (!keys.accepts(key)) {
        String message = "\"" + key + "\" cannot be a key here";
        reading.problems().add(entry.key(), Mistake.BAD_FORM, message, keys.help());
      }
      shape.read(Value.of(entry), reading).ifPresent(value -> read.put(key, value));
    }
    return read;
  }

  private static <T> Optional<T> notKeys(Value value, String example, Reading reading) {
    if (value.node() instanceof YamlNode.Scalar scalar && scalar.isEmpty()) {
      return reading.empty(value);
    }
    String help = "indent the keys below it by two spaces, for example " + example;
    return reading.wrongKind(value, "a group of keys", help);
  }

  private static String suggestion(String key, List<String> names) {
    String hint = Similar.hint(key, names);
    if (!hint.isEmpty()) {
      return hint;
    }
    return names.size() <= MAX_KEYS_NAMED
        ? "the keys here are " + String.join(", ", names)
        : "remove the line, or move its text into the article";
  }
}
