package pamphlet.check;

import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;

/** All rules that need one page only, ready to be asked from many threads. */
public final class PageRules {
  private final List<PageRule> aboutPages = Rules.page();
  private final List<ProseRule> aboutWords = Rules.prose();

  /** Hears what each rule costs. */
  @FunctionalInterface
  public interface Meter {
    /** For those who do not want to know; no clock is read. */
    Meter NONE = (rule, nanos) -> {};

    /** A rule has looked at a page for so long. */
    void add(Rule rule, long nanos);
  }

  /** What the rules find on the page of {@code prose}, rule by rule. */
  public List<Diagnostic> check(Prose prose, Settings settings, Meter meter) {
    List<Diagnostic> found = new ArrayList<>();
    for (PageRule rule : aboutPages) {
      long start = now(meter);
      found.addAll(rule.check(prose.page(), settings));
      meter.add(rule, now(meter) - start);
    }
    if (!Pages.isRetired(prose.facts())) {
      for (ProseRule rule : aboutWords) {
        long start = now(meter);
        found.addAll(rule.check(prose, settings));
        meter.add(rule, now(meter) - start);
      }
    }
    return found;
  }

  private static long now(Meter meter) {
    return meter == Meter.NONE ? 0 : System.nanoTime();
  }
}
