package pamphlet.build;

import java.util.Optional;
import pamphlet.model.Parsed;
import pamphlet.model.Settings;
import pamphlet.state.Key;

/**
 * What a living process keeps of a round beside what is stored for the next one. Immutable.
 *
 * @param key the hash of the settings file
 * @param settings what it says
 * @param linked the linked site
 */
record Memory(Key key, Parsed<Optional<Settings>> settings, Linked linked) {
  /** What the same file said before. */
  static Optional<Parsed<Optional<Settings>>> settings(Optional<Memory> last, Key key) {
    return last.filter(memory -> memory.key().equals(key)).map(Memory::settings);
  }
}
