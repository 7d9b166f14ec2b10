package pamphlet.check;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import pamphlet.model.Code;

/** All rules, found as services and sorted by their first code, so that every run is the same. */
public final class Rules {
  private static final Comparator<Rule> BY_CODE =
      (one, other) -> firstCode(one).compareTo(firstCode(other));

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

  /** The rules about a page's words. */
  static List<ProseRule> prose() {
    return load(ProseRule.class);
  }

  private static String firstCode(Rule rule) {
    return rule.codes().get(0).id();
  }

  private static <T extends Rule> List<T> load(Class<T> kind) {
    // The own class loader: a thread of a server may have another one for its context.
    return ServiceLoader.load(kind, Rules.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(BY_CODE)
        .toList();
  }
}
