package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;

/** Reads a page's prose once and shows it to every {@link ProseRule}. */
@AutoService(PageRule.class)
public final class ProseRules implements PageRule {
  private final List<ProseRule> rules = Rules.prose();

  @Override
  public List<Code> codes() {
    return rules.stream().flatMap(rule -> rule.codes().stream()).toList();
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    if (Pages.isRetired(page.facts())) {
      return List.of();
    }
    Prose prose = Prose.of(page);
    List<Diagnostic> found = new ArrayList<>();
    for (ProseRule rule : rules) {
      found.addAll(rule.check(prose, settings));
    }
    return found;
  }
}
