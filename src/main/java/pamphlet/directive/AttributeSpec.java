package pamphlet.directive;

import java.util.List;

/**
 * An attribute that a directive takes.
 *
 * @param name the key
 * @param required whether it must be written
 * @param values the allowed values; empty for any text
 * @param meaning one line for an editor
 */
public record AttributeSpec(String name, boolean required, List<String> values, String meaning) {
  public AttributeSpec {
    values = List.copyOf(values);
  }
}
