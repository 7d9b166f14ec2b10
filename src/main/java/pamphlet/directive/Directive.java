package pamphlet.directive;

import java.util.List;
import java.util.Optional;
import pamphlet.model.Code;
import pamphlet.model.Fragment;

/**
 * A container such as {@code :::do}. Found as a service: a new directive is one new class with
 * {@code @AutoService(Directive.class)}.
 */
public interface Directive {
  /** The word behind the colons, for example {@code red-flags}. */
  String name();

  /** Whether the author may or must write a label in square brackets. */
  LabelUse label();

  /**
   * The attributes that the author may or must write in braces, besides {@code #id} and {@code
   * .class}.
   */
  default List<AttributeSpec> attributes() {
    return List.of();
  }

  /**
   * The code under which a missing or wrong value of {@code attribute} is reported; empty for the
   * code that all directives share.
   */
  default Optional<Code> codeOf(String attribute) {
    return Optional.empty();
  }

  /**
   * The HTML of one use. Tells facts and mistakes to {@code report}. Unknown and missing attributes
   * and labels were already reported and are absent from {@code container}.
   */
  Fragment render(Container container, Report report);

  /** Whether a label is allowed. */
  enum LabelUse {
    NONE,
    OPTIONAL,
    REQUIRED
  }
}
