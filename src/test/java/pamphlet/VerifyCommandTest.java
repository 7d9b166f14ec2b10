package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of a site in a folder, and behind a real server, good and damaged. */
class VerifyCommandTest {
  private static final Path SITE = Path.of("src/test/resources/hosting/site");

  @TempDir private Path temp;

  private MiniSite site;
  private Path copy;

  @BeforeEach
  void build() throws IOException {
    site = MiniSite.copy(SITE, temp.resolve("site"));
    site.build("--host", "nginx", "--base-url", "https://mini.example/");
    copy = temp.resolve("copy");
    FileUtils.copyDirectory(site.output().toFile(), copy.toFile());
  }

  @Test
  void faithfulCopyIsClean() {
    MiniSite.Run run = verify(copy.toString());
    assertThat(run.out())
        .containsPattern("Compared with the [0-9]+ files of .*: [0-9]+ the same\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void everyDamageIsNamed() throws IOException {
    Files.writeString(copy.resolve("neck-pain.html"), "changed");
    byte[] same = Files.readAllBytes(copy.resolve("back-pain.html"));
    same[same.length / 2] ^= 1;
    Files.write(copy.resolve("back-pain.html"), same);
    Files.delete(copy.resolve("bed-rest.html"));
    Files.writeString(copy.resolve("old/stranger.html"), "who?");
    MiniSite.Run run = verify(copy.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .contains(
            "differs: back-pain.html",
            "differs: neck-pain.html",
            "missing: bed-rest.html",
            "foreign: old/stranger.html")
        .last()
        .asString()
        .contains("2 differs, 1 missing, 1 foreign");
  }

  @Test
  void folderWithoutItsSiteIsComparedWithItsOwnList() throws IOException {
    Files.writeString(copy.resolve("neck-pain.html"), "changed");
    // The folder that tests run in has no built site, or another one.
    MiniSite.Run run = MiniSite.runProgram("verify", copy.toString(), "--with", copy.toString());
    assertThat(run.out()).contains("differs: neck-pain.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://example.org/", "https:///x", "https://a b/", "no/such/folder"})
  void whatIsNoSiteIsWrongUsage(String target) {
    assertThat(verify(target).code()).isEqualTo(2);
  }

  @Test
  void folderThatPamphletDidNotBuildIsWrongUsage() throws IOException {
    Path empty = Files.createDirectories(temp.resolve("empty"));
    MiniSite.Run run = MiniSite.runProgram("verify", copy.toString(), "--with", empty.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("not a site that Pamphlet built");
  }

  @Test
  void serverThatDoesNotAnswerIsTheEnvironment() {
    // Port 1 is for a service that nobody runs (RFC 1078).
    assertThat(verify("http://127.0.0.1:1/").code()).isEqualTo(3);
  }

  @Test
  void siteBehindARealServerIsCompared() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("server"));
    Path snippet = site.root().resolve("hosting/nginx.conf");
    try (RealServer server = RealServer.nginx(folder, copy, snippet)) {
      String url = server.uri("/").toString();
      MiniSite.Run clean = verify(url);
      assertThat(clean.code()).as(clean.out()).isZero();
      // The former addresses: 301 to a page that is as it was built; the withdrawn one: 410.
      assertThat(clean.out()).contains("4 leads on").doesNotContain("differs");
      Files.writeString(copy.resolve("neck-pain.html"), "changed");
      Files.delete(copy.resolve("back-pain.html"));
      MiniSite.Run damaged = verify(url);
      assertThat(damaged.code()).isEqualTo(1);
      assertThat(damaged.out()).contains("differs: neck-pain.html", "missing: back-pain.html");
    }
  }

  @Test
  void pageOfAnOlderPublicationThatIsStillThereIsForeign() throws IOException {
    Path manifest = copy.resolve(".pamphlet-manifest");
    String line = "page 1 " + "0".repeat(64) + " left-over.html\n";
    Files.writeString(manifest, Files.readString(manifest) + line);
    Files.writeString(copy.resolve("left-over.html"), "?");
    Path folder = Files.createDirectories(temp.resolve("server"));
    Path snippet = site.root().resolve("hosting/nginx.conf");
    try (RealServer server = RealServer.nginx(folder, copy, snippet)) {
      assertThat(verify(server.uri("/").toString()).out()).contains("foreign: left-over.html");
    }
  }

  private MiniSite.Run verify(String target) {
    return MiniSite.runProgram("verify", target, "--with", site.output().toString());
  }
}
