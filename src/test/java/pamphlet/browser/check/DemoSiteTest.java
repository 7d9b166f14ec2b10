package pamphlet.browser.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pamphlet.browser.BrowserTest;

/** What every page of the demonstration site promises its readers. */
@BrowserTest
class DemoSiteTest {
  private static BuiltSite site;

  @BeforeAll
  static void build() {
    site = DemoSite.built();
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryPageIsReached() throws IOException {
    assertNone(LinkWalk.findings(site));
  }

  @Test
  void noPageHoldsCodeOrStyleOrFrames() {
    assertNone(StrictMarkup.findings(site));
  }

  @Test
  void nuCheckerHasNothingToSay() throws IOException {
    assertNone(NuCheck.findings(site));
  }

  @Test
  void axeFindsNoViolation() throws IOException {
    AxeReport report = AxeCheck.run(site);
    figures("axe", report.summary(), report.enhanced(), report.undecided());
    assertNone(report.findings());
  }

  @Test
  void everyPageArrivesInOneRoundTripAndLoadsNothingFromElsewhere() throws IOException {
    var weights = WeightCheck.weigh(site);
    figures("weight", "heaviest in bytes: " + WeightCheck.heaviest(weights));
    assertNone(WeightCheck.findings(weights, WeightCheck.LIMIT_BYTES));
  }

  @Test
  void everyPageWorksFromDiskWithoutNetwork() throws IOException {
    assertNone(OfflineCheck.findings(site));
  }

  @Test
  void nothingOverflowsOnNarrowOrZoomedScreens() throws IOException {
    assertNone(OverflowCheck.findings(site));
  }

  @Test
  void everyTargetIsLargeEnoughForAFinger() throws IOException {
    assertNone(TargetCheck.findings(site, TargetCheck.MIN_PIXELS));
  }

  private static void assertNone(List<Finding> findings) {
    assertThat(Finding.summary(findings)).isEmpty();
  }

  /** Leaves what is good to know beside the test reports: a summary, then lists of findings. */
  private static void figures(String name, String summary, List<?>... lists) throws IOException {
    String lines =
        Stream.of(lists).flatMap(List::stream).map(Object::toString).collect(joining("\n"));
    Path folder = Files.createDirectories(Path.of("target", "site-figures"));
    Files.writeString(folder.resolve(name + ".txt"), summary + "\n" + lines + "\n");
  }
}
