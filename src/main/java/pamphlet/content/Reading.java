package pamphlet.content;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pamphlet.model.SourcePath;

/** What shapes may know while they read a file, and where they tell problems. */
public final class Reading {
  private final Problems problems;
  private final Context context;

  Reading(Problems problems, Context context) {
    this.problems = problems;
    this.context = context;
  }

  /**
   * What the values of a file refer to.
   *
   * @param source the article, whose folder paths start from; nothing for settings, whose paths
   *     start from {@code articles/}
   * @param registers the keys of the settings' registers
   * @param phones the placeholders that have a number
   * @param edition the edition's name, for messages
   * @param draft whether missing and empty values are no problem yet
   */
  record Context(
      Optional<SourcePath> source,
      Map<Register, Set<String>> registers,
      Set<String> phones,
      String edition,
      boolean draft) {
    /** Of a file that nothing is known about yet. */
    static final Context NONE = new Context(Optional.empty(), Map.of(), Set.of(), "", false);
  }

  /** The same reading with more knowledge; problems go to the same place. */
  Reading with(Context more) {
    return new Reading(problems, more);
  }

  Context context() {
    return context;
  }

  Problems problems() {
    return problems;
  }

  /** The keys that the settings have in a register. */
  Set<String> keys(Register register) {
    return context.registers().getOrDefault(register, Set.of());
  }

  /** Reports a problem of a value. Always empty, so that a reader can return it. */
  <T> Optional<T> refuse(Value value, Mistake mistake, String message, String help) {
    problems.add(value.node(), mistake, message, help);
    return Optional.empty();
  }

  /** The value of an outcome; a refusal is reported. */
  <T> Optional<T> take(Value value, Outcome<T> outcome) {
    if (outcome instanceof Outcome.Refused<T> refused) {
      return refuse(value, refused.mistake(), refused.message(), refused.help());
    }
    return Optional.of(((Outcome.Understood<T>) outcome).value());
  }

  /** Reports a key without a value, unless the page is a draft. Always empty. */
  <T> Optional<T> empty(Value value) {
    if (context.draft()) {
      return Optional.empty();
    }
    String help = "write a value behind the colon, or remove the line";
    return refuse(value, Mistake.EMPTY_VALUE, value.label() + " has no value", help);
  }

  /** Reports a value of the wrong kind. Always empty. */
  <T> Optional<T> wrongKind(Value value, String wanted, String help) {
    if (value.node() instanceof YamlNode.Broken) {
      return Optional.empty();
    }
    String found = kind(value.node());
    String message = value.label() + " must be " + wanted + ", not " + found;
    return refuse(value, Mistake.WRONG_KIND, message, help);
  }

  private static String kind(YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return "a text";
    }
    return node instanceof YamlNode.Sequence ? "a list" : "a group of keys";
  }
}
