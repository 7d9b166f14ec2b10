package pamphlet.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrowserTest
class TabTest {
  @TempDir Path folder;
  private Tab tab;

  @BeforeEach
  void openTab() {
    tab = Chromium.shared().tab();
  }

  @AfterEach
  void closeTab() {
    tab.close();
  }

  @Test
  void clickFollowsLink() throws IOException {
    page("two.html", "<title>Two</title>");
    tab.open(page("one.html", "<title>One</title><a href=two.html>Go</a>"));
    tab.awaitingLoad(() -> tab.click("a"));
    assertThat(tab.text("document.title")).isEqualTo("Two");
  }

  @Test
  void clickOnNothingFails() throws IOException {
    tab.open(page("one.html", "<button hidden>Go</button>"));
    assertThatThrownBy(() -> tab.click("button")).hasMessageContaining("no visible button");
  }

  @Test
  void typedTextRaisesInputEvents() throws IOException {
    tab.open(
        page("one.html", "<input oninput='document.title += this.value.length'><title>n</title>"));
    tab.type("input", "aü3");
    assertThat(tab.text("document.querySelector('input').value + document.title"))
        .isEqualTo("aü3n123");
  }

  @Test
  void tabAndShiftTabMoveFocusAndSpacePresses() throws IOException {
    tab.open(page("one.html", "<a href=#>x</a><button onclick='document.title=1'>y</button>"));
    tab.press("Tab").press("Tab").press("Shift+Tab");
    assertThat(tab.text("document.activeElement.localName")).isEqualTo("a");
    tab.press("Tab").press("Space");
    assertThat(tab.text("document.title")).isEqualTo("1");
  }

  @Test
  void enterSubmitsForm() throws IOException {
    tab.open(page("one.html", "<form action=one.html><input name=q></form>"));
    tab.awaitingLoad(() -> tab.type("input", "neck").press("Enter"));
    assertThat(tab.text("location.search")).isEqualTo("?q=neck");
  }

  @Test
  void mediaQueriesSeeWhatIsEmulated() throws IOException {
    tab.open(page("one.html", ""));
    tab.emulate(Media.DARK.withReducedMotion().withForcedColors());
    assertThat(media("(prefers-color-scheme: dark)")).isTrue();
    assertThat(media("(prefers-reduced-motion: reduce)")).isTrue();
    assertThat(media("(forced-colors: active)")).isTrue();
    assertThat(media("print")).isFalse();
    tab.emulate(Media.PRINT);
    assertThat(media("print and (prefers-color-scheme: light)")).isTrue();
  }

  @Test
  void phoneZoomAndTextSizeChangeTheLayout() throws IOException {
    String wide = "<meta name=viewport content='width=device-width'><p style='width:2rem'>x";
    tab.viewport(320, 640).open(page("one.html", wide));
    assertThat(tab.text("innerWidth")).isEqualTo("320");
    tab.zoomed(1280, 1024, 400);
    assertThat(tab.text("[innerWidth, innerHeight, devicePixelRatio]")).isEqualTo("[320,256,4]");
    tab.textSize(64);
    assertThat(tab.text("document.querySelector('p').offsetWidth")).isEqualTo("128");
  }

  @Test
  void pageSeesTheClockOfTheTest() throws IOException {
    tab.clock(Instant.parse("2029-03-01T12:00:00Z"));
    tab.open(page("one.html", "<script>document.title = new Date().toISOString()</script>"));
    assertThat(tab.text("document.title")).startsWith("2029-03-01T12:00:0");
    assertThat(tab.text("new Date(0).toISOString()")).startsWith("1970");
    tab.clock(Instant.parse("2031-03-01T12:00:00Z")).open(page("two.html", ""));
    assertThat(tab.text("new Date(Date.now()).getFullYear()")).isEqualTo("2031");
  }

  @Test
  void minutesOfATimerPassAtOnce() throws IOException {
    String timer = "<script>let n = 0; setInterval(() => document.title = ++n, 1000)</script>";
    tab.open(page("one.html", timer));
    Instant start = Instant.now();
    tab.passTime(Duration.ofMinutes(2));
    assertThat(Integer.parseInt(tab.text("document.title"))).isBetween(119, 121);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void pageWithoutScriptsCanStillBeAsked() throws IOException {
    tab.javaScript(false)
        .open(page("one.html", "<title>off</title><script>document.title='on'</script>"));
    assertThat(tab.text("document.title")).isEqualTo("off");
  }

  @Test
  void requestsAndErrorsAreRecorded() throws IOException {
    tab.open(page("one.html", "<img src=none.png><script>throw new Error('boom')</script>"));
    tab.evaluate("console.error('oh', 3)");
    assertThat(tab.requests()).extracting(Request::type).containsExactly("Document", "Image");
    assertThat(tab.errors())
        .anyMatch(e -> e.contains("boom"))
        .anyMatch(e -> e.contains("none.png"))
        .contains("console.error: oh 3");
  }

  @Test
  void offlineStopsHttpAndLeavesFiles() throws IOException {
    URI file = page("one.html", "<title>here</title>");
    try (SiteServer server = SiteServer.of(folder)) {
      tab.offline(true).open(file);
      assertThat(tab.text("document.title")).isEqualTo("here");
      assertThatThrownBy(() -> tab.open(server.address("one.html")))
          .hasMessageContaining("ERR_INTERNET_DISCONNECTED");
      tab.offline(false).open(server.address("one.html"));
      assertThat(tab.text("document.title")).isEqualTo("here");
    }
  }

  @Test
  void failedScriptAndVainWaitSayWhy() {
    assertThatThrownBy(() -> tab.evaluate("nothing.here")).hasMessageContaining("ReferenceError");
    assertThatThrownBy(() -> tab.waitFor("window.never", Duration.ofMillis(50)))
        .hasMessageContaining("window.never");
  }

  @Test
  void screenshotsAndPdfAreSaved() throws IOException {
    tab.viewport(400, 300).open(page("one.html", "<p style='height:900px'>x"));
    Path png = folder.resolve("page.png");
    tab.screenshotOfPage(png);
    assertThat(ImageIO.read(png.toFile()).getHeight()).isGreaterThan(900);
    tab.screenshot(png);
    assertThat(ImageIO.read(png.toFile()).getHeight()).isEqualTo(300);
    tab.pdf(folder.resolve("page.pdf"));
    assertThat(folder.resolve("page.pdf")).content(ISO_8859_1).startsWith("%PDF");
  }

  private boolean media(String query) {
    return tab.is("matchMedia('" + query + "').matches");
  }

  private URI page(String name, String html) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "<!DOCTYPE html><meta charset=utf-8>" + html);
    return file.toUri();
  }
}
