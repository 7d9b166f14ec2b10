package pamphlet.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pamphlet.model.Code;
import pamphlet.model.Comparing;
import pamphlet.model.Services;

/** All rules, found as services and sorted by their first code, so that every run is the same. */
public final class Rules {
  private static final Comparator<Rule> BY_CODE = Comparing.by(rule -> rule.codes().get(0).id());

  private Rules() {}

  /** The rules that look at one page, without those about its words. */
  public static List<PageRule> page() {
    return load(PageRule.class);
  }

  /** The rules that look at the whole site. */
  public static List<SiteRule> site() {
    return load(SiteRule.class);
  }

  /** Every code that a rule may report, sorted. */
  public static List<Code> codes() {
    return Stream.of(page(), prose(), site())
        .flatMap(List::stream)
        .flatMap(rule -> rule.codes().stream())
        .sorted(Comparator.comparing(Code::id))
        .toList();
  }

  /**
   * As {@link #codes}, without dates that have not come: they are untrue, not a matter of style.
   */
  public static List<Code> changeableCodes() {
    Set<Code> fixed = Set.of(ReviewInFuture.CODE, AttestationDates.CODE);
    return codes().stream().filter(code -> !fixed.contains(code)).toList();
  }

  /** The rules about a page's words. */
  static List<ProseRule> prose() {
    return load(ProseRule.class);
  }

  private static <T extends Rule> List<T> load(Class<T> kind) {
    List<T> rules = Services.of(kind);
    rules.sort(BY_CODE);
    return List.copyOf(rules);
  }
}
