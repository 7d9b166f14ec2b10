package pamphlet.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists. */
final class Lists {
  /** No list of ours is longer; a longer one is a mistake of a program that wrote it. */
  static final int MAX_ITEMS = 1000;

  private Lists() {}

  /** A list of any length but none. */
  static <T> Shape<List<T>> of(Shape<T> item) {
    return of(item, MAX_ITEMS);
  }

  /** A list of 1 to {@code max} items. */
  static <T> Shape<List<T>> of(Shape<T> item, int max) {
    return Shape.of(
        new Form.Items(item.form(), 1, max), (value, reading) -> read(value, item, max, reading));
  }

  private static <T> Optional<List<T>> read(Value value, Shape<T> item, int max, Reading reading) {
    if (value.node() instanceof YamlNode.Scalar scalar) {
      return scalar.isEmpty()
          ? reading.empty(value)
          : reading.wrongKind(value, "a list", help(scalar, item.form()));
    }
    if (!(value.node() instanceof YamlNode.Sequence list)) {
      return reading.wrongKind(value, "a list", "start each item in a new line with a dash");
    }
    if (list.items().isEmpty()) {
      return reading.empty(value);
    }
    if (list.items().size() > max) {
      String message = value.label() + " has " + list.items().size() + " items, more than " + max;
      reading.refuse(value, Mistake.BAD_LENGTH, message, "keep the " + max + " most important");
    }
    return Optional.of(items(value, list, item, reading));
  }

  private static <T> List<T> items(
      Value value, YamlNode.Sequence list, Shape<T> item, Reading reading) {
    List<T> read = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      item.read(value.item(i, list.items().get(i)), reading).ifPresent(read::add);
    }
    return read;
  }

  private static String help(YamlNode.Scalar scalar, Form item) {
    if (item instanceof Form.Keys keys) {
      return "begin each item in a new line with a dash, for example - "
          + keys.fields().get(0).name()
          + ": …";
    }
    String text = scalar.value().strip();
    boolean isLong = text.length() > 40 || text.contains("\n");
    return isLong ? "start a new line with a dash before the text" : "write it as [" + text + "]";
  }
}
