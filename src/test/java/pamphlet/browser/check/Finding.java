package pamphlet.browser.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pamphlet.model.Address;

/**
 * One thing that is wrong with a built page.
 *
 * @param page the page
 * @param problem what is wrong, in words that are the same wherever it is
 * @param where the culprit, and the view in which it shows
 */
public record Finding(Address page, String problem, String where) implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::page)
          .thenComparing(Finding::problem)
          .thenComparing(Finding::where);

  /** A fault of the theme is on every page; more examples than this tell nothing new. */
  private static final int MAX_EXAMPLES = 4;

  /** The findings by problem, each with how often it occurs and some examples. */
  public static String summary(List<Finding> findings) {
    Map<String, List<Finding>> byProblem =
        findings.stream()
            .sorted()
            .collect(Collectors.groupingBy(Finding::problem, TreeMap::new, Collectors.toList()));
    return byProblem.entrySet().stream()
        .map(entry -> entry.getValue().size() + " × " + entry.getKey() + examples(entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String examples(List<Finding> findings) {
    return findings.stream()
        .limit(MAX_EXAMPLES)
        .map(finding -> "\n      " + finding.page().path() + ": " + finding.where())
        .collect(Collectors.joining());
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return page.path() + ": " + problem + ": " + where;
  }
}
