package pamphlet.markdown;

import java.util.Set;

/**
 * What compilation depends on besides the text.
 *
 * @param phones the placeholders that have a telephone number in this edition
 */
public record CompileOptions(Set<String> phones) {
  public CompileOptions {
    phones = Set.copyOf(phones);
  }
}
