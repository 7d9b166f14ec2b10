package pamphlet.schema;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.content.Register;
import pamphlet.model.Settings;

/**
 * The keys that front matter may refer to.
 *
 * @param keys the keys of each register in the settings' order; none if there are no settings
 */
public record Names(Map<Register, List<String>> keys) {
  public Names {
    keys = Map.copyOf(keys);
  }

  /** The keys of a site. */
  public static Names of(Optional<Settings> settings) {
    Map<Register, List<String>> keys = new EnumMap<>(Register.class);
    for (Register register : Register.values()) {
      keys.put(
          register,
          settings.map(found -> List.copyOf(register.in(found))).orElseGet(ArrayList::new));
    }
    return new Names(keys);
  }

  /** The keys of one register. */
  List<String> in(Register register) {
    return keys.getOrDefault(register, List.of());
  }
}
