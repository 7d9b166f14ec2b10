package pamphlet.browser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.RunningPreview;
import pamphlet.browser.BrowserTest;
import pamphlet.browser.Chromium;
import pamphlet.browser.Media;
import pamphlet.browser.Tab;

/** What an editor sees of {@code pamphlet serve} while writing. */
@BrowserTest
@Timeout(180)
class PreviewTest {
  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String LONG = "\n\nA line of a long page.".repeat(200) + "\n\n";

  /** Whether the open page has the words and elements that are sent for it now. */
  private static final String SHOWN =
      """
      (() => {
        const request = new XMLHttpRequest();
        request.open('GET', location.pathname, false);
        request.send();
        const sent = new DOMParser().parseFromString(request.responseText, 'text/html');
        const shape = page => [...page.querySelectorAll('main *')]
            .map(e => e.tagName + (e.firstElementChild ? '' : e.textContent)).join();
        return request.responseText.includes('%s') && shape(document) === shape(sent);
      })()
      """;

  @TempDir private Path root;

  private Path neck;
  private Path back;
  private String sound;
  private RunningPreview preview;
  private Tab tab;

  @BeforeEach
  void open() throws Exception {
    FileUtils.copyDirectory(SITES.resolve("article").toFile(), root.toFile());
    Files.copy(SITES.resolve("pamphlet.yaml"), root.resolve("pamphlet.yaml"));
    neck = root.resolve("articles/neck.md");
    back = root.resolve("articles/back.md");
    Files.writeString(neck, Files.readString(neck) + LONG + "![A line](line.svg)\n");
    Files.writeString(root.resolve("articles/line.svg"), svg("red"));
    sound = Files.readString(neck);
    preview = RunningPreview.start(root, "--editor", "vscode");
    tab = Chromium.shared().tab().open(preview.address("neck.html"));
    tab.waitFor(panel("#sidebar dl"), PATIENCE).evaluate("globalThis.mark = 'first load'");
  }

  @AfterEach
  void close() {
    try {
      assertThat(tab.errors()).isEmpty();
    } finally {
      tab.close();
      preview.close();
    }
  }

  private static String svg(String color) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\">"
        + "<rect width=\"40\" height=\"40\" fill=\"%s\"/></svg>".formatted(color);
  }

  private static String panel(String selector) {
    return "document.querySelector('#_pamphlet').shadowRoot.querySelector('" + selector + "')";
  }

  private boolean isShown(String selector) {
    return tab.is(panel(selector) + ".checkVisibility()");
  }

  private String text(String selector) {
    return tab.text(panel(selector) + ".textContent");
  }

  private void press(String selector) {
    tab.evaluate(panel(selector) + ".click()");
  }

  private boolean isFirstLoad() {
    return tab.is("globalThis.mark === 'first load'");
  }

  private void breakIt() throws IOException {
    Files.writeString(neck, sound.replace("reviewer: sample", "reviwer: sample"));
    tab.waitFor(panel(".mistakes") + ".checkVisibility()", PATIENCE);
  }

  @Test
  void savedTextAppearsAndThePlaceStays() throws IOException {
    tab.evaluate("scrollTo(0, 1234)");
    Files.writeString(neck, sound + "\nA brand new sentence.\n");
    tab.waitFor("document.body.innerText.includes('A brand new sentence.')", PATIENCE);
    tab.waitFor("scrollY === 1234", PATIENCE);
    assertThat(isFirstLoad()).isTrue();
  }

  @Test
  void whatCannotBePutIntoThePageLoadsItAgainAndThePlaceStays() throws IOException {
    tab.evaluate("scrollTo(0, 1234)");
    Files.writeString(neck, sound.replace("title: Neck pain", "title: Pain in the neck"));
    tab.waitFor("document.title.startsWith('Pain in the neck')", PATIENCE);
    tab.waitFor("scrollY === 1234", PATIENCE);
    assertThat(isFirstLoad()).isFalse();
  }

  @Test
  void everySaveIsShownAsTheBuiltPageHasIt() throws IOException {
    String[] texts = {
      sound + "\nOne more.\n",
      sound + "\nOne *more* thing.\n\n- a\n- b\n",
      sound + "\n- a\n- b\n- c\n",
      sound.replace(LONG, "\n\nShort.\n\n"),
      sound,
      sound.replace(LONG, "\n\n| a | b |\n|---|---|\n| c | d |\n\n"),
      sound + "\n## A new heading\n\nText.\n",
      sound
    };
    for (int i = 0; i < texts.length; i++) {
      Files.writeString(neck, texts[i] + "\nThis was save " + i + ".\n");
      tab.waitFor(SHOWN.formatted("save " + i + "."), PATIENCE);
    }
  }

  @Test
  void styleAndPictureAreExchangedAndAnotherPageChangesNothing() throws Exception {
    tab.evaluate("scrollTo(0, document.body.scrollHeight)"); // The picture loads when it is seen.
    Files.writeString(back, Files.readString(back) + "\nOne more sentence on backs.\n");
    preview.await("the other page", () -> preview.rounds() >= 2);
    Path style = root.resolve("templates/assets/pamphlet.css");
    Files.createDirectories(style.getParent());
    Files.writeString(style, "body { color: rgb(1, 2, 3) }\n");
    tab.waitFor("getComputedStyle(document.body).color === 'rgb(1, 2, 3)'", PATIENCE);
    tab.waitFor("document.querySelectorAll('link[rel=stylesheet]').length === 1", PATIENCE);
    Files.writeString(root.resolve("articles/line.svg"), svg("blue"));
    tab.waitFor("document.querySelector('img[src*=\"line.svg?\"]')", PATIENCE);
    assertThat(isFirstLoad()).isTrue();
  }

  @Test
  void mistakeIsShownOverTheLastGoodPageAndGoesWhenItIsMended() throws IOException {
    breakIt();
    assertThat(text(".mistakes pre"))
        .startsWith("articles/neck.md:5:1: error[FM012]: unknown key \"reviwer\"\n")
        .contains("\n   5 | reviwer: sample\n     | ^^^^^^^ did you mean \"reviewer\"?\n");
    assertThat(tab.text(panel(".mistakes pre a") + ".href"))
        .isEqualTo("vscode://file" + neck + ":5:1");
    assertThat(text("[role=alert]")).contains("in the newest text");
    assertThat(tab.text("document.activeElement.tagName")).isEqualTo("BODY");
    assertThat(isFirstLoad()).isTrue();
    Files.writeString(neck, sound);
    tab.waitFor("!" + panel(".mistakes") + ".checkVisibility()", PATIENCE);
    assertThat(isShown(".again")).isFalse();
    assertThat(isFirstLoad()).isTrue();
  }

  @Test
  void escapePutsMistakesAsideUntilTheyAreAskedForOrOthers() throws IOException {
    breakIt();
    tab.press("Escape");
    assertThat(isShown(".mistakes")).isFalse();
    assertThat(isShown(".again")).isTrue();
    press(".again");
    assertThat(isShown(".mistakes")).isTrue();
    press(".mistakes button");
    assertThat(isShown(".mistakes")).isFalse();
    Files.writeString(neck, sound.replace("title:", "titel:"));
    tab.waitFor(panel(".mistakes") + ".checkVisibility()", PATIENCE);
    assertThat(text(".mistakes")).contains("titel");
  }

  @Test
  void sidebarTellsAboutThePageAndIsRemembered() throws IOException {
    assertThat(isShown("#sidebar")).isFalse();
    press(".bar button:last-child");
    assertThat(isShown("#sidebar")).isTrue();
    assertThat(text("#sidebar"))
        .contains("articles/neck.md", "Review", "Reviewer", "Reading", "Findings", "Linked from")
        .contains("All reviews");
    tab.open(preview.address("index.html")).waitFor(panel("#sidebar h2"), PATIENCE);
    assertThat(isShown("#sidebar")).isTrue();
    assertThat(text("#sidebar")).contains("made from other pages");
    tab.evaluate(panel("#sidebar") + ".focus()");
    tab.press("Escape");
    assertThat(isShown("#sidebar")).isFalse();
    assertThat(tab.is(panel(".bar button:last-child") + ".matches(':focus')")).isTrue();
  }

  @Test
  void pageThatIsRenamedIsMissedAndFoundAgainAsADraft() throws IOException {
    Path away = neck.resolveSibling("away.md");
    Files.writeString(back, Files.readString(back).replace("neck.md", "away.md"));
    Files.move(neck, away);
    tab.waitFor("document.title.startsWith('Page not found')", PATIENCE);
    Files.writeString(away, sound.replace("title: Neck pain", "title: Neck pain\nstatus: draft"));
    tab.open(preview.address("away.html")).waitFor(panel("#sidebar dl"), PATIENCE);
    tab.waitFor(panel(".ribbon") + ".checkVisibility()", PATIENCE);
    assertThat(text(".ribbon")).isEqualTo("Draft: not published");
    assertThat(text("#sidebar")).contains("Drafts");
    tab.open(preview.address("away.html")); // Clears the log of the page that was not there.
  }

  @Test
  void overlayAndSidebarAreAccessible() throws IOException {
    press(".bar button:last-child");
    breakIt();
    tab.evaluate(Script.read("/axe.min.js") + ";0");
    for (Media media : new Media[] {Media.LIGHT, Media.DARK}) {
      for (int width : new int[] {320, 1280}) {
        tab.viewport(width, 900).emulate(media);
        String violations =
            tab.text(
                Script.read("/browser/axe-run.js")
                    + "(false).then(r => JSON.stringify(r.violations))");
        assertThat(violations).as("%s at %d px", media, width).isEqualTo("[]");
      }
    }
    tab.emulate(Media.PRINT);
    assertThat(isShown(".mistakes")).isFalse();
  }
}
