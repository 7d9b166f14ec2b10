package pamphlet.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishes to a real OpenSSH server on this machine. */
class SftpTargetTest {
  private static final SortedMap<String, String> SITE =
      SmallSite.of("index.html", "start", "a/page with blanks.html", "page", "ü.html", "umlaut");

  @TempDir static Path keys;
  private static SshServer server;

  @TempDir Path temp;
  private Path out;

  @BeforeAll
  static void startServer() throws IOException {
    assumeTrue(SshServer.program().isPresent(), "OpenSSH's server is not installed");
    server = SshServer.start(keys);
  }

  @AfterAll
  static void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void knowHost() throws IOException {
    server.knowHost();
    out = temp.resolve("srv/health www");
  }

  @Test
  void siteArrivesInAFolderThatIsMadeAndOldFilesAndEmptyFoldersGo() throws IOException {
    publish(SITE);
    assertThat(served()).isEqualTo(SITE);
    SortedMap<String, String> next = SmallSite.of("index.html", "other", "a", "now a file");
    Files.writeString(out.resolve("theirs.txt"), "theirs");
    assertThat(publish(next).deleted()).isEqualTo(2);
    next.put("theirs.txt", "theirs");
    assertThat(served()).isEqualTo(next);
    assertThat(publish(SITE).sent()).isEqualTo(3);
  }

  @Test
  void onlyWhatChangedIsSent() throws IOException {
    publish(SITE);
    SortedMap<String, String> next = new TreeMap<>(SITE);
    next.put("ü.html", "Umlaut");
    assertThat(publish(next).steps()).extracting(s -> s.address().path()).containsExactly("ü.html");
    assertThat(served()).isEqualTo(next);
    assertThat(publish(next).steps()).isEmpty();
  }

  @Test
  void largeFileArrivesWhole() throws IOException {
    String large = "0123456789".repeat(300_000);
    publish(SmallSite.of("index.html", "start", "film.mp4", large));
    assertThat(Files.readString(out.resolve("film.mp4"))).isEqualTo(large);
  }

  @Test
  void cutConnectionIsToldAndTheNextRunGoesOn() throws IOException {
    SortedMap<String, String> many = new TreeMap<>(SITE);
    for (int i = 0; i < 600; i++) {
      many.put("p" + i + ".html", "page " + i);
    }
    AtomicInteger arrived = new AtomicInteger();
    assertThatThrownBy(
            () ->
                publish(
                    many,
                    (step, done, total) -> {
                      arrived.set(done);
                      if (done == 400) {
                        server.cutConnections();
                      }
                    }))
        .isInstanceOfSatisfying(
            DeployException.class,
            e -> assertThat(e.problems().get(0).code()).isEqualTo(DeployCodes.BROKEN_OFF));
    assertThat(served()).hasSizeGreaterThanOrEqualTo(400).hasSizeLessThan(603);
    DeployReport second = publish(many);
    // The list is stored after each twentieth of the steps.
    assertThat(second.unchanged()).isGreaterThanOrEqualTo(370);
    assertThat(served()).isEqualTo(many);
    assertThat(leftovers()).isZero();
  }

  @Test
  void everyLinkWorksAfterEachStep() throws IOException {
    publish(SmallSite.of("index.html", SmallSite.page("old.html"), "old.html", "old"));
    SortedMap<String, String> next =
        SmallSite.of(
            "index.html", SmallSite.page("new.html"),
            "new.html", SmallSite.page("next.html"),
            "next.html", SmallSite.page("new.html"));
    publish(
        next,
        (step, done, total) ->
            assertThat(SmallSite.brokenLinks(served())).as("%s", step).isEmpty());
    assertThat(served()).isEqualTo(next);
  }

  @Test
  void serverWithAnUnknownOrAnotherKeyIsRefused() throws IOException {
    server.forgetHost();
    assertThatThrownBy(() -> publish(SITE)).hasMessageContaining("Host key verification failed");
    server.knowOtherKey();
    assertThatThrownBy(() -> publish(SITE)).hasMessageContaining("Host key verification failed");
    assertThat(out).doesNotExist();
  }

  @Test
  void reasonThatComesAfterTheEndOfTheConversationIsHeard() throws IOException {
    Path ssh = temp.resolve("ssh");
    Files.writeString(ssh, "#!/bin/sh\nexec >&- <&-\nsleep 0.3\necho No route to host >&2\n");
    assertThat(ssh.toFile().setExecutable(true)).isTrue();
    assertThatThrownBy(() -> open(server.target(out), ssh.toString()))
        .hasMessageContaining("No route to host");
  }

  @Test
  void missingSshIsToldAsSuch() {
    assertThatThrownBy(() -> open(server.target(out), "no-such-ssh").close())
        .isInstanceOfSatisfying(
            DeployException.class,
            e -> assertThat(e.problems().get(0).code()).isEqualTo(DeployCodes.MISSING_PROGRAM));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sftp://example.org", "sftp://-oProxyCommand=x/y", "sftp:///srv"})
  void wrongTargetIsRefused(String target) {
    assertThatThrownBy(() -> open(target, "false"))
        .isInstanceOfSatisfying(
            DeployException.class,
            e -> assertThat(e.problems().get(0).code()).isEqualTo(DeployCodes.UNKNOWN));
  }

  @Test
  void formOfRsyncAndScpIsUnderstoodToo() throws IOException {
    String port = server.target(Path.of("/")).replaceAll(".*:([0-9]+)/", "$1");
    SiteSource built = SmallSite.build(temp.resolve("ours/site"), SITE);
    try (Target target = open("127.0.0.1:" + out, server.client() + " -p " + port)) {
      new Deployment(built, target, usual()).run(Progress.NONE);
    }
    assertThat(served()).isEqualTo(SITE);
  }

  private DeployReport publish(Map<String, String> site) throws IOException {
    return publish(site, Progress.NONE);
  }

  private DeployReport publish(Map<String, String> site, Progress progress) throws IOException {
    SiteSource built = SmallSite.build(temp.resolve("ours/site"), site);
    try (Target target = open(server.target(out), server.client())) {
      return new Deployment(built, target, usual()).run(progress);
    }
  }

  private Target open(String target, String ssh) throws IOException {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PAMPHLET_SSH", ssh);
    Path root = temp.resolve("ours");
    return TargetKinds.open(
        target, Map.of(), new TargetContext(root, root.resolve("site"), environment));
  }

  private static DeployOptions usual() {
    return new DeployOptions(OptionalInt.empty(), false);
  }

  private SortedMap<String, String> served() {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(out)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        if (!path.getFileName().toString().startsWith(".pamphlet-")) {
          files.put(
              out.relativize(path).toString(),
              new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return files;
  }

  private long leftovers() throws IOException {
    try (Stream<Path> walk = Files.walk(out)) {
      return walk.filter(path -> path.getFileName().toString().startsWith(".pamphlet-part"))
          .count();
    }
  }
}
