package pamphlet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.browser.BrowserTest;
import pamphlet.browser.Chromium;
import pamphlet.browser.Media;
import pamphlet.browser.Tab;

/** What the theme's script and policy do in a browser that reads a copy from disk. */
@BrowserTest
class ReaderScriptTest {
  @TempDir Path folder;
  private Tab tab;

  @BeforeEach
  void writeSampleSite() throws IOException {
    for (Output output : new SampleSite().renderer().outputs()) {
      Path file = folder.resolve(output.address().path());
      Files.createDirectories(file.getParent());
      Files.write(file, output.content().bytes());
    }
    tab = Chromium.shared().tab();
  }

  @AfterEach
  void closeTab() {
    tab.close();
  }

  private Tab open(String page) {
    return tab.open(folder.resolve(page).toUri());
  }

  @Test
  void policyLetsStyleScriptAndPicturesThroughFromDisk() {
    open("exercises/neck-tilt.html");
    assertThat(tab.is("getComputedStyle(document.querySelector('.dose')).display == 'flex'"))
        .isTrue();
    assertThat(tab.is("document.querySelector('figure img').naturalWidth > 0")).isTrue();
    assertThat(tab.text("document.getElementById('_copied').innerText"))
        .isEqualTo("This copy of the site was made on November 23, 2026.");
    assertThat(tab.errors()).isEmpty();
  }

  @Test
  void pageSaysThatItIsOutOfDateOnceItsNextReviewHasPassed() {
    tab.clock(Instant.parse("2029-05-10T12:00:00Z"));
    open("neck-spasm.html");
    assertThat(tab.is("document.getElementById('_age').hidden")).isTrue();
    tab.clock(Instant.parse("2029-05-13T12:00:00Z"));
    open("neck-spasm.html");
    assertThat(tab.text("document.getElementById('_age').innerText"))
        .contains("This page is out of date", "May 11, 2029");
  }

  @Test
  void searchFormWorksFromDisk() {
    open("index.html");
    tab.awaitingLoad(() -> tab.type("[name=q]", "neck").press("Enter"));
    assertThat(tab.text("location.pathname.split('/').pop() + location.search"))
        .isEqualTo("search.html?q=neck");
    assertThat(tab.errors()).isEmpty();
  }

  @Test
  void picturesStandOnWhiteInTheDark() {
    tab.emulate(Media.DARK);
    open("neck-spasm.html");
    assertThat(tab.text("getComputedStyle(document.querySelector('figure img')).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(tab.text("getComputedStyle(document.documentElement).backgroundColor"))
        .isEqualTo("rgb(18, 24, 27)");
  }
}
