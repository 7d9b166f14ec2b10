package pamphlet.content;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import pamphlet.model.Similar;

/** Shapes of single values. */
final class Texts {
  /** Up to this many keys of a register are named when one is unknown and none is similar. */
  private static final int MAX_KEYS_NAMED = 5;

  private Texts() {}

  /** Plain text in one line: line breaks and runs of blanks become one space. */
  static Shape<String> plain() {
    return Shape.of(
        new Form.Text("text", Optional.empty()),
        (value, reading) ->
            text(value, reading).flatMap(text -> withoutPlaceholder(text, value, reading)));
  }

  /** A text that {@code parse} understands or refuses. */
  static <T> Shape<T> parsed(String words, String pattern, Function<String, Outcome<T>> parse) {
    return Shape.of(
        new Form.Text(words, Optional.of(pattern)),
        (value, reading) ->
            text(value, reading).flatMap(text -> reading.take(value, parse.apply(text))));
  }

  /** A text that matches {@code pattern} as a whole. */
  static Shape<String> matching(String words, String pattern, String help) {
    return parsed(
        words,
        pattern,
        text ->
            text.matches(pattern)
                ? Outcome.of(text)
                : Outcome.refused(Mistake.BAD_FORM, "\"" + text + "\" is not " + words, help));
  }

  /** One of the words of an enum. */
  static <E extends Enum<E>> Shape<E> choice(Class<E> type, Function<E, String> word) {
    Map<String, E> choices = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants()).forEach(each -> choices.put(word.apply(each), each));
    return choice(choices);
  }

  /** One of several words. */
  static Shape<String> choice(List<String> words) {
    Map<String, String> choices = new LinkedHashMap<>();
    words.forEach(word -> choices.put(word, word));
    return choice(choices);
  }

  /** One of several words, read to what the map holds; the order is that of the messages. */
  static <T> Shape<T> choice(Map<String, T> choices) {
    Map<String, T> known = new LinkedHashMap<>(choices);
    return Shape.of(
        new Form.Choice(List.copyOf(known.keySet())),
        (value, reading) ->
            text(value, reading)
                .flatMap(
                    text ->
                        known.containsKey(text)
                            ? Optional.of(known.get(text))
                            : unknown(value, text, known.keySet(), reading)));
  }

  /** {@code true} or {@code false}. */
  static Shape<Boolean> flag() {
    return Shape.of(new Form.Flag(), flag("false", "true")::read);
  }

  /** A word that means no or a word that means yes. */
  static Shape<Boolean> flag(String no, String yes) {
    return choice(List.of(no, yes)).map(yes::equals);
  }

  /** A whole number from {@code min} to {@code max}. */
  static Shape<Integer> whole(int min, int max) {
    return Shape.of(
        new Form.Quantity(true, min, max),
        (value, reading) ->
            text(value, reading)
                .flatMap(text -> reading.take(value, Numbers.whole(text, min, max))));
  }

  /** A number from {@code min} to {@code max} that may have a fraction. */
  static Shape<Double> number(int min, int max) {
    return Shape.of(
        new Form.Quantity(false, min, max),
        (value, reading) ->
            text(value, reading)
                .flatMap(text -> reading.take(value, Numbers.decimal(text, min, max))));
  }

  /** A key of a register. */
  static Shape<String> reference(Register register) {
    return Shape.of(
        new Form.Reference(register, false),
        (value, reading) ->
            text(value, reading).flatMap(key -> known(key, register, value, reading)));
  }

  /** A key of a register, or a name: whatever does not look like a key. */
  static Shape<String> referenceOrName(Register register) {
    return Shape.of(
        new Form.Reference(register, true),
        (value, reading) ->
            plain()
                .read(value, reading)
                .flatMap(
                    text ->
                        text.matches("[a-z0-9-]+")
                            ? known(text, register, value, reading)
                            : Optional.of(text)));
  }

  /** The words of a scalar with single spaces; other kinds and empty values are reported. */
  static Optional<String> text(Value value, Reading reading) {
    if (!(value.node() instanceof YamlNode.Scalar scalar)) {
      String help =
          value.node() instanceof YamlNode.Mapping
              ? "put a text that holds a colon and a space in quotes"
              : "write it in one line behind the colon";
      return reading.wrongKind(value, "a text", help);
    }
    String text = Blanks.folded(scalar.value());
    return scalar.isEmpty() ? reading.empty(value) : Optional.of(text);
  }

  private static Optional<String> withoutPlaceholder(String text, Value value, Reading reading) {
    if (!text.contains("{{")) {
      return Optional.of(text);
    }
    String message = value.label() + " cannot hold a placeholder such as {{emergency}}";
    return reading.refuse(value, Mistake.BAD_PLACEHOLDER, message, "write the words themselves");
  }

  private static Optional<String> known(
      String key, Register register, Value value, Reading reading) {
    Set<String> keys = reading.keys(register);
    if (keys.contains(key)) {
      return Optional.of(key);
    }
    String hint = Similar.hint(key, keys);
    String some =
        keys.size() <= MAX_KEYS_NAMED && !keys.isEmpty()
            ? ", or write " + or(new TreeSet<>(keys))
            : "";
    String add = "add it to \"" + register.key() + "\" in pamphlet.yaml" + some;
    String message = "unknown " + register.word() + " \"" + key + "\"";
    return reading.refuse(value, Mistake.UNKNOWN_REFERENCE, message, hint.isEmpty() ? add : hint);
  }

  private static <T> Optional<T> unknown(
      Value value, String text, Set<String> words, Reading reading) {
    String hint = Similar.hint(text, words);
    String list = "write " + or(words);
    String message = "unknown value \"" + text + "\" for " + value.label();
    return reading.refuse(value, Mistake.UNKNOWN_VALUE, message, hint.isEmpty() ? list : hint);
  }

  /** The words with commas and a last "or" between them. */
  private static String or(Set<String> words) {
    List<String> all = List.copyOf(words);
    int last = all.size() - 1;
    return last == 0
        ? all.get(0)
        : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
  }
}
