package pamphlet.markdown;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pamphlet.directive.Directive;
import pamphlet.model.Services;

/** The directives that are installed, by name. They hold no state and serve all threads. */
final class Directives {
  private static final Map<String, Directive> BY_NAME = load();

  /** Their names, sorted. */
  static final List<String> NAMES = List.copyOf(BY_NAME.keySet());

  private Directives() {}

  /** The directive of a name, or null. */
  static Directive get(String name) {
    return BY_NAME.get(name);
  }

  private static Map<String, Directive> load() {
    Map<String, Directive> found = new TreeMap<>();
    for (Directive directive : Services.of(Directive.class)) {
      Directive other = found.put(directive.name(), directive);
      if (other != null) {
        throw new IllegalStateException("two directives are called " + directive.name());
      }
    }
    return found;
  }
}
