package pamphlet.content;

import java.util.List;
import java.util.Optional;

/** What a value looks like, for editors' tools and documents; says the same as the checks do. */
public sealed interface Form {
  /**
   * One line of text, in quotes or not.
   *
   * @param words what to call it, for example {@code date}
   * @param pattern a regular expression that covers the whole text, if there is one
   */
  record Text(String words, Optional<String> pattern) implements Form {}

  /**
   * One of several words.
   *
   * @param words the words, in the order in which they are explained
   */
  record Choice(List<String> words) implements Form {
    public Choice {
      words = List.copyOf(words);
    }
  }

  /**
   * A key of one of the settings' registers.
   *
   * @param register the register
   * @param namesToo whether a name that is in no register is allowed as well
   */
  record Reference(Register register, boolean namesToo) implements Form {}

  /**
   * A number.
   *
   * @param whole whether it has no fraction
   * @param min the smallest
   * @param max the largest
   */
  record Quantity(boolean whole, int min, int max) implements Form {}

  /** {@code true} or {@code false}. */
  record Flag() implements Form {}

  /**
   * A list.
   *
   * @param item what each item looks like
   * @param min the least number of items
   * @param max the largest number of items
   */
  record Items(Form item, int min, int max) implements Form {}

  /**
   * Keys that are known, with values.
   *
   * @param fields the keys
   */
  record Keys(List<Field<?>> fields) implements Form {
    public Keys {
      fields = List.copyOf(fields);
    }
  }

  /**
   * Keys that the author chooses, with values of one form.
   *
   * @param keyPattern a regular expression for the keys
   * @param value what each value looks like
   */
  record Entries(String keyPattern, Form value) implements Form {}
}
