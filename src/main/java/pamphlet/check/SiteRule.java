package pamphlet.check;

import java.util.List;
import pamphlet.model.Diagnostic;
import pamphlet.model.Site;

/**
 * A rule that needs more than one page or the date. Found as a service: a new rule is one new class
 * with {@code @AutoService(SiteRule.class)}.
 */
public non-sealed interface SiteRule extends Rule {
  /** What the rule finds in a site. Pure. */
  List<Diagnostic> check(Site site);
}
