package pamphlet.publish;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.model.Address;

/**
 * One change of the site. Can be carried out and taken back any number of times with the same end,
 * because the staged and the kept file tell by their presence how far it went.
 *
 * @param action what happens
 * @param address where
 * @param staged the name of the new file in the stage, empty for a removal
 * @param kept the name of the old file in the stage, empty for a new address
 */
record Step(Action action, Address address, String staged, String kept) {
  private static final Pattern LINE =
      Pattern.compile("(create|replace|remove) (new-[0-9]+|-) (old-[0-9]+|-) (.+)", Pattern.DOTALL);

  /** The kinds of change. */
  enum Action {
    CREATE,
    REPLACE,
    REMOVE
  }

  static Step create(Address address, String staged) {
    return new Step(Action.CREATE, address, staged, "");
  }

  static Step replace(Address address, String staged, String kept) {
    return new Step(Action.REPLACE, address, staged, kept);
  }

  static Step remove(Address address, String kept) {
    return new Step(Action.REMOVE, address, "", kept);
  }

  /** The step as a line of a journal. */
  String line() {
    String word = action.name().toLowerCase(Locale.ROOT);
    return String.join(" ", word, dash(staged), dash(kept), address.path());
  }

  /** Reads what {@link #line} wrote. */
  static Optional<Step> parse(String line) {
    Matcher fields = LINE.matcher(line);
    if (!fields.matches() || fields.group(4).startsWith("/")) {
      return Optional.empty();
    }
    Action action = Action.valueOf(fields.group(1).toUpperCase(Locale.ROOT));
    Address address = new Address(fields.group(4));
    boolean fits =
        fields.group(2).equals("-") == (action == Action.REMOVE)
            && fields.group(3).equals("-") == (action == Action.CREATE)
            && (address.equals(Manifest.ADDRESS) || Names.problem(address).isEmpty());
    return fits
        ? Optional.of(new Step(action, address, undash(fields.group(2)), undash(fields.group(3))))
        : Optional.empty();
  }

  private static String dash(String name) {
    return name.isEmpty() ? "-" : name;
  }

  private static String undash(String field) {
    return field.equals("-") ? "" : field;
  }
}
