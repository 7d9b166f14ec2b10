package pamphlet.browser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pamphlet.browser.BrowserTest;
import pamphlet.browser.Chromium;
import pamphlet.browser.Media;
import pamphlet.browser.SiteServer;
import pamphlet.browser.Tab;
import pamphlet.model.Address;

/** What a reader does on the demonstration site, mostly from a disk and without a network. */
@BrowserTest
class ReaderTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String EXERCISE = "exercises/neck-tilt.html";

  private static BuiltSite site;
  private Tab tab;

  @BeforeAll
  static void build() {
    site = DemoSite.built();
  }

  @BeforeEach
  void openTab() {
    tab = Chromium.shared().tab().offline(true);
  }

  @AfterEach
  void nothingWentWrong() {
    try {
      assertThat(tab.errors()).isEmpty();
    } finally {
      tab.close();
    }
  }

  private static URI file(String path) {
    return site.file(new Address(path)).toUri();
  }

  private String text(String selector) {
    return tab.text("document.querySelector('" + selector + "').innerText.trim()");
  }

  private String texts(String selector) {
    return tab.text(
        "Array.from(document.querySelectorAll('"
            + selector
            + "')).filter(e => e.checkVisibility()).map(e => e.innerText.trim()).join('; ')");
  }

  private boolean isShown(String selector) {
    return tab.is("document.querySelector('" + selector + "').checkVisibility()");
  }

  @Test
  void frontPageSearchFindsSignsFirstFromDisk() {
    search(file("index.html"));
  }

  @Test
  void frontPageSearchFindsSignsFirstOverHttp() throws IOException {
    try (SiteServer server = SiteServer.of(site.folder())) {
      tab.offline(false);
      search(server.address("index.html"));
    }
  }

  private void search(URI front) {
    tab.open(front);
    tab.awaitingLoad(() -> tab.type("#search-input", "stiff neck fever").press("Enter"));
    tab.waitFor("document.querySelector('.search-group-redflag a')", PATIENCE);
    assertThat(tab.text("location.search")).isEqualTo("?q=stiff+neck+fever");
    assertThat(text("#search-results h2")).isEqualTo("Signs that need urgent help");
    assertThat(text("#search-results [role=status]")).contains("stiff neck fever");
    tab.awaitingLoad(() -> tab.click(".search-group-redflag a"));
    assertThat(tab.is("document.querySelector(location.hash)")).isTrue();
  }

  @Test
  void typingFindsWrongSpellingsAndArrowsReachTheResult() {
    tab.open(file("search.html")).type("#search-input", "neck spasn");
    tab.waitFor("document.querySelector('.search-group-article a')", PATIENCE);
    tab.press("ArrowDown");
    assertThat(tab.is("document.activeElement.matches('.search-item a')")).isTrue();
    assertThat(texts(".search-group-article a")).contains("Neck spasm");
  }

  @Test
  void timerDoesWhatTheDoseSaysAndNothingElse() {
    tab.open(file(EXERCISE));
    assertThat(text(".timer-plan")).startsWith("Hold for 5 seconds, 5 times on each side.");
    assertThat(isShown(".timer-run")).isFalse();
    tab.evaluate(
        """
        globalThis.said = [];
        new MutationObserver(() => said.push(document.querySelector('.timer-phase').textContent))
          .observe(document.querySelector('.timer-phase'), { childList: true });
        """);
    tab.click(".timer-start").passTime(Duration.ofSeconds(110));
    String perSide = String.join(",", Collections.nCopies(10, "Get ready,Hold"));
    assertThat(tab.text("said.filter((word, i) => word !== said[i - 1]).join()"))
        .isEqualTo(perSide + ",Finished");
    assertThat(isShown(".timer-start")).isTrue();
  }

  @Test
  void timerStandsStillWhilePausedAndStops() {
    tab.open(file(EXERCISE)).click(".timer-start").passTime(Duration.ofSeconds(7));
    assertThat(List.of(text(".timer-phase"), text(".timer-place")))
        .containsExactly("Hold", "First side, 1 of 5");
    String digits = text(".timer-digits");
    press(".timer-pause");
    tab.passTime(Duration.ofMinutes(5));
    assertThat(List.of(text(".timer-phase"), text(".timer-digits")))
        .containsExactly("Paused", digits);
    press(".timer-pause");
    assertThat(text(".timer-phase")).isEqualTo("Hold");
    press(".timer-stop");
    assertThat(text(".timer-phase")).isEqualTo("Stopped");
    assertThat(tab.is("document.activeElement.matches('.timer-start')")).isTrue();
  }

  // While the page's time stands still, it draws nothing, so a mouse has nothing to hit.
  private void press(String selector) {
    tab.evaluate("document.querySelector('" + selector + "').click()");
  }

  @Test
  void timerHasNoMovingBarForReadersWhoWantNone() {
    tab.emulate(Media.LIGHT.withReducedMotion()).open(file(EXERCISE)).click(".timer-start");
    assertThat(isShown(".timer-digits")).isTrue();
    assertThat(isShown(".timer-progress")).isFalse();
  }

  @Test
  void timerIsNotThereWithoutScripts() {
    tab.javaScript(false).open(file(EXERCISE));
    assertThat(isShown("#_timer")).isFalse();
    assertThat(isShown("#exercise-dose")).isTrue();
  }

  @Test
  void programmeShowsThePickedExercisesInTheOrderOfTheAddress() {
    tab.open(file("exercises/index.html"));
    tab.click("input[value=\"exercises/neck-tilt\"]").click("input[value=\"exercises/chin-tuck\"]");
    tab.awaitingLoad(() -> tab.click(".pick-all button"));
    assertThat(tab.text("new URLSearchParams(location.search).getAll('e').sort().join()"))
        .isEqualTo("exercises/chin-tuck,exercises/neck-tilt");
    tab.open(
        URI.create(
            file("exercises/programme.html") + "?e=exercises/neck-tilt&e=exercises/chin-tuck"));
    assertThat(texts(".programme h2")).isEqualTo("Neck tilt; Chin tuck");
    assertThat(
            tab.text("document.querySelectorAll('.programme > :not([hidden]) .week input').length"))
        .isEqualTo("14");
    assertThat(isShown("#_programme-none")).isFalse();
    assertThat(isShown("#_programme-gone")).isFalse();
  }

  /** WCAG 2.2, 2.4.11, focus not obscured. */
  @Test
  void nothingThatTheKeyboardReachesLiesUnderTheBarAtTheFoot() {
    String hidden =
        """
        (() => {
          const element = document.activeElement;
          const bar = document.querySelector('.pick-all');
          const [cover, under] = [bar, element].map((e) => e.getBoundingClientRect());
          const isApart = under.bottom <= cover.top || under.top >= cover.bottom;
          return bar.contains(element) || isApart ? '' : element.outerHTML;
        })()""";
    tab.open(file("exercises/index.html"));
    for (int stop = 0; stop < 60; stop++) {
      tab.press("Tab");
      assertThat(tab.text(hidden)).isEmpty();
    }
  }

  @Test
  void programmeSaysWhatIsMissing() {
    tab.open(
        URI.create(file("exercises/programme.html") + "?e=exercises/neck-tilt&e=exercises/gone"));
    assertThat(isShown("#_programme-gone")).isTrue();
    tab.open(file("exercises/programme.html"));
    assertThat(isShown("#_programme-none")).isTrue();
    assertThat(isShown("#_programme-sheet")).isFalse();
  }

  @Test
  void checklistStoresNothingAndItsActionsNeverChange() {
    tab.open(file("red-flags.html"));
    String actions = texts(".care-card-title");
    tab.click(".checklist input");
    assertThat(tab.is("document.querySelector('.checklist input').checked")).isTrue();
    assertThat(texts(".care-card-title")).isEqualTo(actions).contains("911");
    assertThat(tab.text("localStorage.length + sessionStorage.length + document.cookie.length"))
        .isEqualTo("0");
    tab.open(file("red-flags.html"));
    assertThat(tab.is("document.querySelector('.checklist input').checked")).isFalse();
  }

  @Test
  void pageKnowsItsAgeByTheClockOfTheReader() {
    tab.clock(Instant.parse("2026-11-23T12:00:00Z")).open(file("neck-spasm.html"));
    assertThat(isShown("#_age")).isFalse();
    tab.clock(Instant.parse("2040-01-01T12:00:00Z")).open(file("neck-spasm.html"));
    assertThat(isShown("#_age")).isTrue();
  }

  @Test
  void darkSchemeIsDarkAndPaperIsWhite() {
    String paper = "getComputedStyle(document.documentElement).backgroundColor";
    tab.open(file("neck-spasm.html")).emulate(Media.DARK);
    assertThat(tab.text(paper)).isEqualTo("rgb(18, 24, 27)");
    tab.emulate(Media.PRINT);
    assertThat(tab.text(paper)).isIn("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
  }

  @Test
  void firstStopOfTheKeyboardLeadsToTheText() {
    tab.open(file("neck-spasm.html")).press("Tab");
    assertThat(tab.is("document.activeElement.matches('.skip')")).isTrue();
    tab.press("Enter");
    assertThat(tab.text("location.hash")).isEqualTo("#_content");
  }

  @Test
  void feedbackNamesThePage() {
    tab.open(file("neck-spasm.html"));
    assertThat(tab.text("decodeURIComponent(document.querySelector('.feedback a').href)"))
        .startsWith("mailto:")
        .contains("Neck spasm");
  }
}
