package pamphlet.check;

import java.util.List;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;

/**
 * A rule that needs one page and the settings only; runs while the page is compiled, when its text
 * is at hand. Found as a service: a new rule is one new class with
 * {@code @AutoService(PageRule.class)}.
 */
public non-sealed interface PageRule extends Rule {
  /** What the rule finds on a page. Pure; called from many threads. */
  List<Diagnostic> check(CompiledPage page, Settings settings);
}
