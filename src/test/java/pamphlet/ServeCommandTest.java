package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code pamphlet serve} as programs see it: what it sends, and what it refuses. */
@Timeout(120)
class ServeCommandTest {
  private static final String DRAFT =
      "---\ntitle: Not yet\nsummary: A page that is still being written.\nstatus: draft\n---\n\nText.\n";

  @TempDir private Path temp;

  private MiniSite site;

  @BeforeEach
  void copy() throws IOException {
    site = MiniSite.copy(MiniSite.ALL.resolve("article"), temp.resolve("root"));
    Files.writeString(temp.resolve("secret.txt"), "secret");
  }

  @Test
  void everyFileIsSentAsItIsBuiltAndNothingIsWritten() throws Exception {
    Files.writeString(site.root().resolve("articles/draft.md"), DRAFT);
    Path built = temp.resolve("built");
    assertThat(site.build("--drafts", "--output", built.toString()).code()).isZero();
    SortedMap<String, String> before = MiniSite.files(site.root());
    try (RunningPreview preview = RunningPreview.start(site.root())) {
      for (var file : MiniSite.files(built).entrySet()) {
        if (!file.getKey().startsWith(".pamphlet")) {
          RunningPreview.Answer answer = preview.get("/" + file.getKey());
          assertThat(answer.page()).as(file.getKey()).isEqualTo(file.getValue());
        }
      }
      assertThat(preview.get("/draft.html").body()).contains("Not yet", "banner-draft");
    }
    assertThat(MiniSite.files(site.root())).isEqualTo(before);
  }

  @Test
  void linkToADraftIsToldAsAWarning() throws Exception {
    Files.writeString(site.root().resolve("articles/draft.md"), DRAFT);
    Path neck = site.root().resolve("articles/neck.md");
    Files.writeString(neck, Files.readString(neck) + "\n[Not yet](draft.md)\n");
    try (RunningPreview preview = RunningPreview.start(site.root())) {
      assertThat(preview.out()).contains("(0 errors, ");
      assertThat(preview.err())
          .contains("warning[LK", "articles/draft.md is a draft, so readers would find nothing");
      assertThat(preview.get("/neck.html").body()).contains("href=\"draft.html\"");
    }
  }

  @Test
  void headersKeepPagesFreshAndToThemselves() throws Exception {
    try (RunningPreview preview = RunningPreview.start(site.root())) {
      assertThat(preview.get("/").head())
          .containsIgnoringCase("content-type: text/html; charset=utf-8")
          .containsIgnoringCase("cache-control: no-store")
          .containsIgnoringCase("x-content-type-options: nosniff")
          .containsIgnoringCase("referrer-policy: no-referrer")
          .containsIgnoringCase("cross-origin-resource-policy: same-origin");
      assertThat(preview.get("/index.html").body()).isEqualTo(preview.get("/").body());
      assertThat(preview.get("/categories").head()).containsIgnoringCase("location: /categories/");
      assertThat(preview.get("/reviews.html").body()).contains("Reviews of");
      assertThat(preview.get("/no-such.html").status()).isEqualTo(404);
      assertThat(preview.get("/no-such.html").body()).contains("/_pamphlet/live.js");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /, evil.example, 421",
    "GET, /_pamphlet/events?page=index.html, evil.example:80, 421",
    "POST, /, -, 405",
    "DELETE, /index.html, -, 405",
    "OPTIONS, *, -, 404",
    "GET, http://evil.example/, -, 400",
    "GET, //evil.example/, -, 400",
    "GET, /../secret.txt, -, 400",
    "GET, /%2e%2e/secret.txt, -, 400",
    "GET, /..%2fsecret.txt, -, 400",
    "GET, /..%5csecret.txt, -, 400",
    "GET, /a%00, -, 400",
    "GET, /pamphlet.yaml, -, 404",
    "GET, /articles/neck.md, -, 404",
    "GET, /neck.md, -, 404",
    "GET, /link.txt, -, 404",
    "GET, /_pamphlet/, -, 404",
    "GET, /_pamphlet/../live.js, -, 400",
    "HEAD, /, -, 200",
  })
  void whatItDoesNotKnowIsRefused(String method, String target, String host, int status)
      throws Exception {
    Files.createSymbolicLink(
        site.root().resolve("articles/.link.txt"), temp.resolve("secret.txt").toAbsolutePath());
    try (RunningPreview preview = RunningPreview.start(site.root())) {
      String name = host.equals("-") ? "localhost:" + preview.port() : host;
      RunningPreview.Answer answer =
          preview.raw(
              method
                  + " "
                  + target
                  + " HTTP/1.1\r\nHost: "
                  + name
                  + "\r\nConnection: close\r\n\r\n");
      assertThat(answer.status()).isEqualTo(status);
      assertThat(answer.body()).doesNotContain("secret");
      if (method.equals("HEAD")) {
        assertThat(answer.body()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.0\r\n\r\n",
        "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET /\\..\\secret.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "nonsense\r\n\r\n",
      })
  void requestsOfNoBrowserGetNoPage(String request) throws Exception {
    try (RunningPreview preview = RunningPreview.start(site.root())) {
      assertThat(preview.raw(request).status()).isNotEqualTo(200);
    }
  }

  @Test
  void otherComputersCannotReachIt() throws Exception {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .toList();
    try (RunningPreview preview = RunningPreview.start(site.root())) {
      for (InetAddress address : others) {
        assertThat(isOpen(address, preview.port())).as("%s", address).isFalse();
      }
    }
  }

  private static boolean isOpen(InetAddress address, int port) {
    try (Socket socket = new Socket(address, port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void anotherPortIsTakenWithAMessageAndCtrlCEndsIt() throws Exception {
    byte[] here = {127, 0, 0, 1};
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(here))) {
      String port = String.valueOf(taken.getLocalPort());
      RunningPreview preview = RunningPreview.start(site.root(), "--port", port);
      assertThat(preview.err()).contains("Port " + port + " is taken; this is port");
      assertThat(preview.port()).isGreaterThan(taken.getLocalPort());
      assertThat(preview.end()).isEqualTo(130);
      assertThat(isOpen(InetAddress.getLoopbackAddress(), preview.port())).isFalse();
    }
  }

  @Test
  void mistakesAreToldWithTheirFrameAndTheLastGoodPageStays() throws Exception {
    Path article = site.root().resolve("articles/neck.md");
    String sound = Files.readString(article);
    try (RunningPreview preview = RunningPreview.start(site.root(), "--editor", "vscode")) {
      String good = preview.get("/neck.html").page();
      Files.writeString(article, sound.replace("reviewer:", "reviwer:"));
      preview.await("the mistake", () -> preview.out().contains("Not shown"));
      assertThat(preview.err()).contains("did you mean \"reviewer\"?");
      assertThat(preview.get("/neck.html").page()).isEqualTo(good);
      assertThat(state(preview)).contains("did you mean", "\"errors\": ", "vscode://file/");
      Files.writeString(article, sound.replace("# ", "# More "));
      preview.await("the end of it", () -> preview.out().lines().toList().size() >= 4);
      assertThat(state(preview)).contains("\"errors\": 0");
    }
  }

  @Test
  void siteThatBeginsWithAMistakeHasNoPageUntilThatIsMended() throws Exception {
    Path article = site.root().resolve("articles/neck.md");
    String sound = Files.readString(article);
    Files.writeString(article, sound.replace("reviewer:", "reviwer:"));
    try (RunningPreview preview = RunningPreview.start(site.root())) {
      preview.await("the mistake", () -> preview.out().contains("; there is no page yet (1 error"));
      assertThat(preview.get("/neck.html").status()).isEqualTo(503);
      assertThat(state(preview)).contains("did you mean");
      Files.writeString(article, sound);
      preview.await("the first page", () -> preview.out().contains("Read "));
      assertThat(preview.get("/neck.html").page()).contains("<h1");
    }
  }

  @Test
  void pageThatABuildWouldNotPublishIsToldOnThatPage() throws Exception {
    Path template = site.root().resolve("templates/article.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "<script>\nalert(1)</script>\n");
    try (RunningPreview preview = RunningPreview.start(site.root())) {
      assertThat(state(preview)).contains("site/neck.html", "A build would not publish");
      Files.delete(template);
      preview.await("the built-in template", () -> preview.rounds() >= 2);
      assertThat(state(preview)).contains("\"errors\": 0").doesNotContain("site/neck.html");
    }
  }

  @Test
  void aSiteWithMistakesFromTheStartIsServedAsSoonAsTheyAreMended() throws Exception {
    Path article = site.root().resolve("articles/neck.md");
    String sound = Files.readString(article);
    Files.writeString(article, "no front matter");
    try (RunningPreview preview = RunningPreview.start(site.root())) {
      assertThat(preview.get("/neck.html").status()).isEqualTo(503);
      assertThat(preview.get("/neck.html").body()).contains("/_pamphlet/live.js");
      Files.writeString(article, sound);
      preview.await("the site", () -> preview.out().contains("Read "));
      assertThat(preview.get("/neck.html").status()).isEqualTo(200);
    }
  }

  @Test
  void usageIsExplained() {
    assertThat(site.run("serve", "--port", "70000").code()).isEqualTo(2);
    assertThat(site.run("serve", "--editor", "vi").err()).contains("vscode");
  }

  /** The first event that a page is told. */
  private static String state(RunningPreview preview) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.port())) {
      String request =
          "GET /_pamphlet/events?page=neck.html HTTP/1.1\r\nHost: localhost:" + preview.port();
      socket.getOutputStream().write((request + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      StringBuilder told = new StringBuilder();
      byte[] part = new byte[8192];
      while (!told.toString().contains("data: }\n\n")) {
        int count = socket.getInputStream().read(part);
        assertThat(count).isPositive();
        told.append(new String(part, 0, count, StandardCharsets.UTF_8));
      }
      return told.toString();
    }
  }
}
