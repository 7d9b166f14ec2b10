package pamphlet.browser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pamphlet.browser.BrowserTest;

/** Holds every check against a small site without faults, and one with a fault on each page. */
@BrowserTest
class ChecksTest {
  private static BuiltSite good;
  private static BuiltSite bad;

  @BeforeAll
  static void readSites() throws Exception {
    good = site("mini");
    bad = site("bad");
  }

  @Test
  void nuReportsWrongNesting() throws IOException {
    assertThat(NuCheck.findings(good)).isEmpty();
    assertFound(NuCheck.findings(bad), "nu-nesting.html: error: Element “p” not allowed");
    assertFound(NuCheck.findings(bad), "nu-policy.html: warning: Inline script violates");
  }

  @Test
  void axeReportsMissingWordsAndPaleTextInEitherScheme() throws IOException {
    AxeReport report = AxeCheck.run(bad.only("axe-alt.html", "axe-dark.html"));
    assertThat(AxeCheck.run(good).findings()).isEmpty();
    assertThat(report.findings()).anyMatch(f -> f.toString().startsWith("axe-alt.html: image-alt"));
    assertThat(report.findings())
        .filteredOn(f -> f.page().path().equals("axe-dark.html"))
        .isNotEmpty()
        .allMatch(f -> f.problem().startsWith("color-contrast") && f.where().endsWith("dark"));
    assertThat(report.summary()).startsWith("axe-core 4.11");
  }

  @Test
  void weightReportsHeavyPageForeignRequestAndFailedScript() throws IOException {
    assertThat(weight(good)).isEmpty();
    assertThat(weight(bad.only("disk.html", "elsewhere.html", "heavy.html", "throws.html")))
        .extracting(Finding::toString)
        .anyMatch(f -> f.matches("heavy.html: over 14336 bytes: 1[5-9]\\d{3} bytes"))
        .anyMatch(f -> f.equals("elsewhere.html: loads from elsewhere: http://127.0.0.1:9/count"))
        .anyMatch(f -> f.startsWith("throws.html: error: Uncaught Error: a fault on purpose"))
        .noneMatch(f -> f.startsWith("disk.html"));
  }

  @Test
  void offlineReportsWhatOnlyWorksOverHttp() throws IOException {
    assertThat(OfflineCheck.findings(good)).isEmpty();
    assertThat(OfflineCheck.findings(bad.only("disk.html")))
        .anyMatch(f -> f.toString().startsWith("disk.html: error: "));
  }

  @Test
  void overflowReportsWhatSticksOutIsCutOffOrCovers() throws IOException {
    List<Finding> findings =
        OverflowCheck.findings(bad.only("cover.html", "cut.html", "text.html", "wide.html"));
    assertThat(OverflowCheck.findings(good)).isEmpty();
    assertFound(findings, "wide.html: the page scrolls sideways: 648 of 320 px, 320 px");
    assertFound(findings, "wide.html: sticks out of the window: p.wide, zoom 400 %");
    assertFound(findings, "cut.html: is cut off: p.cut, 320 px");
    assertFound(findings, "cover.html: covers more than half of the window: p.cover, zoom 400 %");
    assertThat(findings)
        .filteredOn(f -> f.page().path().equals("text.html"))
        .isNotEmpty()
        .allMatch(f -> f.where().endsWith("text 400 %"));
  }

  @Test
  void targetsReportSmallButtonsAndLowLinksOfLists() throws IOException {
    assertThat(TargetCheck.findings(good, TargetCheck.MIN_PIXELS)).isEmpty();
    assertThat(TargetCheck.findings(bad, TargetCheck.MIN_PIXELS))
        .extracting(f -> f.page().path())
        .containsExactlyInAnyOrder("target.html", "target-link.html");
  }

  private static List<Finding> weight(BuiltSite site) throws IOException {
    return WeightCheck.findings(WeightCheck.weigh(site), WeightCheck.LIMIT_BYTES);
  }

  private static void assertFound(List<Finding> findings, String expected) {
    assertThat(findings).extracting(Finding::toString).anyMatch(f -> f.startsWith(expected));
  }

  static BuiltSite site(String name) throws IOException, URISyntaxException {
    return BuiltSite.read(Path.of(ChecksTest.class.getResource("/browser/" + name).toURI()));
  }
}
