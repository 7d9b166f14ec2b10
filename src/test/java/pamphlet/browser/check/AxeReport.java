package pamphlet.browser.check;

import java.util.List;

/**
 * What axe-core says of a site.
 *
 * @param version of axe-core
 * @param findings violations of WCAG 2.2 AA and of good practice
 * @param enhanced texts below the contrast of level AAA (WCAG 2.2 1.4.6), a goal and not a rule
 * @param undecided what axe-core leaves to a person
 * @param enhancedPassed how many texts have the contrast of level AAA
 */
public record AxeReport(
    String version,
    List<Finding> findings,
    List<Finding> enhanced,
    List<Finding> undecided,
    int enhancedPassed) {
  public AxeReport {
    findings = findings.stream().sorted().distinct().toList();
    enhanced = enhanced.stream().sorted().distinct().toList();
    undecided = undecided.stream().sorted().distinct().toList();
  }

  /** The figures in one line. */
  public String summary() {
    return "axe-core %s: %d violations, %d for a person to decide; AAA contrast: %d of %d texts"
        .formatted(
            version,
            findings.size(),
            undecided.size(),
            enhancedPassed,
            enhancedPassed + enhanced.size());
  }
}
