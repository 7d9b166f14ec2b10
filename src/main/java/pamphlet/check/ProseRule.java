package pamphlet.check;

import java.util.List;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;

/**
 * A rule about a page's words. All of them share one reading of the text, because to find the words
 * and sentences costs more than any rule does. Found as a service: a new rule is one new class with
 * {@code @AutoService(ProseRule.class)}.
 */
public non-sealed interface ProseRule extends Rule {
  /** What the rule finds in a page's prose. Pure; called from many threads. */
  List<Diagnostic> check(Prose prose, Settings settings);
}
