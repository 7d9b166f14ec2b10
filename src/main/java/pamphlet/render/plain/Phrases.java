package pamphlet.render.plain;

import java.util.List;
import java.util.Optional;

/** The interface words. */
@FunctionalInterface
public interface Phrases {
  /**
   * The text of a word with its gaps filled.
   *
   * @param key its name
   * @param arguments texts, numbers, and markup
   * @return a text, or markup if an argument is markup; nothing if there is no such word
   */
  Optional<Object> say(String key, List<?> arguments);
}
