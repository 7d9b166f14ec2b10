package pamphlet.cli;

import java.util.Collection;
import java.util.Optional;

/** Asks people, and only people: a script is never kept waiting. */
final class Terminal {
  private Terminal() {}

  /** The answer; nothing if nobody sits there or the question is passed over. */
  static Optional<String> ask(String name, Collection<String> keys) {
    java.io.Console terminal = System.console();
    if (!isThere()) {
      return Optional.empty();
    }
    String question = "%s (%s; Enter to leave it open): ";
    String answer = terminal.readLine(question, name, String.join(", ", keys));
    return Optional.ofNullable(answer).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Whether somebody sits at both ends: types the input and sees the output. */
  static boolean isThere() {
    java.io.Console terminal = System.console();
    return terminal != null && isTerminal(terminal);
  }

  /** Since Java 22 there is a console without a terminal too, which the new method tells. */
  private static boolean isTerminal(java.io.Console console) {
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
