package pamphlet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;

/** All rules that need one page only, ready to be asked from many threads. */
public final class PageRules {
  private final List<PageRule> aboutPages = Rules.page();
  private final List<ProseRule> aboutWords = Rules.prose();

  /** Stands around the work of each rule, for those who want to know what it costs. */
  @FunctionalInterface
  public interface Meter {
    /** Measures nothing. */
    Meter NONE = (rule, check) -> check.get();

    /** What {@code check} finds; it is the work of {@code rule}. */
    List<Diagnostic> measure(Rule rule, Supplier<List<Diagnostic>> check);
  }

  /** What the rules find on the page of {@code prose}, rule by rule. */
  public List<Diagnostic> check(Prose prose, Settings settings, Meter meter) {
    List<Diagnostic> found = new ArrayList<>();
    for (PageRule rule : aboutPages) {
      found.addAll(meter.measure(rule, () -> rule.check(prose.page(), settings)));
    }
    if (!Pages.isRetired(prose.facts())) {
      for (ProseRule rule : aboutWords) {
        found.addAll(meter.measure(rule, () -> rule.check(prose, settings)));
      }
    }
    return found;
  }
}
