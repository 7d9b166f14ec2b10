package pamphlet.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishes to a real server that speaks as S3 does and checks signatures (S3Proxy). */
class S3TargetTest {
  private static final SortedMap<String, String> OLD =
      SmallSite.of(
          "style.css",
          "style",
          "index.html",
          SmallSite.page("old.html", "ü.html"),
          "old.html",
          "old page",
          "ü.html",
          SmallSite.page("old.html"));

  private static final SortedMap<String, String> NEW =
      SmallSite.of(
          "style.css", "new style",
          "picture.svg", "picture",
          "index.html", SmallSite.page("a b.html", "ü.html"),
          "a b.html", SmallSite.page("c/d.html"),
          "c/d.html", SmallSite.page("ü.html"),
          "ü.html", SmallSite.page("a b.html"));

  @TempDir Path temp;
  private S3Server server;

  @BeforeEach
  void startServer() throws Exception {
    server = S3Server.start("bucket-one");
    System.setProperty("aws.accessKeyId", S3Server.KEY);
    System.setProperty("aws.secretAccessKey", S3Server.SECRET);
  }

  @AfterEach
  void stopServer() throws Exception {
    System.clearProperty("aws.accessKeyId");
    System.clearProperty("aws.secretAccessKey");
    server.close();
  }

  @Test
  void objectsArriveWithTypeAndCaching() throws IOException {
    publish(OLD, "s3://bucket-one/health");
    assertThat(server.texts("health/")).isEqualTo(OLD);
    assertThat(server.header("health/ü.html", "Content-Type"))
        .isEqualTo("text/html; charset=utf-8");
    assertThat(server.header("health/ü.html", "Cache-Control")).isEqualTo("no-cache");
    assertThat(server.header("health/style.css", "Content-Type")).startsWith("text/css");
  }

  @Test
  void onlyWhatChangedIsSentAndDeletionsComeLast() throws IOException {
    publish(OLD, "s3://bucket-one");
    server.operations.clear();
    publish(NEW, "s3://bucket-one");
    assertThat(server.texts("")).isEqualTo(NEW);
    assertThat(server.operations)
        .containsSubsequence(
            "put picture.svg", "put c/d.html", "put ü.html", "put index.html", "delete old.html")
        .containsSubsequence("put style.css", "put a b.html", "put ü.html")
        .startsWith("put .pamphlet-published")
        .endsWith("put .pamphlet-published");
    server.operations.clear();
    publish(NEW, "s3://bucket-one");
    assertThat(server.operations).isEmpty();
  }

  @Test
  void everyLinkWorksAfterEachOperation() throws IOException {
    publish(OLD, "s3://bucket-one");
    server.afterEach = () -> assertThat(SmallSite.brokenLinks(server.texts(""))).isEmpty();
    publish(NEW, "s3://bucket-one");
    assertThat(server.texts("")).isEqualTo(NEW);
  }

  @Test
  void objectsBesideThePrefixAndForeignOnesStay() throws IOException {
    server.put("other/index.html", "theirs");
    server.put("health/theirs.txt", "theirs");
    publish(OLD, "s3://bucket-one/health/");
    publish(NEW, "s3://bucket-one/health/");
    assertThat(server.texts("other/")).containsEntry("index.html", "theirs");
    assertThat(server.texts("health/")).hasSize(NEW.size() + 1);
    assertThat(server.operations).noneMatch(op -> op.contains("theirs") || op.contains("other/"));
  }

  @Test
  void serverThatDiesIsToldAndTheNextRunSendsOnlyTheRest() throws Exception {
    SortedMap<String, String> many = new TreeMap<>(OLD);
    for (int i = 0; i < 100; i++) {
      many.put("p" + i + ".html", "page " + i);
    }
    assertThatThrownBy(
            () ->
                publish(
                    many,
                    "s3://bucket-one",
                    (step, done, total) -> {
                      if (done == 40) {
                        server.stop();
                      }
                    }))
        .isInstanceOfSatisfying(
            DeployException.class,
            e -> assertThat(e.problems().get(0).code()).isEqualTo(DeployCodes.BROKEN_OFF));
    int arrived = server.texts("").size();
    assertThat(arrived).isBetween(40, 103);
    server.restart();
    DeployReport second = publish(many, "s3://bucket-one");
    assertThat(second.sent()).isEqualTo(many.size() - arrived);
    assertThat(server.texts("")).isEqualTo(many);
  }

  @Test
  void wrongSecretIsToldWithoutShowingIt() {
    System.setProperty("aws.secretAccessKey", "not-the-secret");
    assertThatThrownBy(() -> publish(OLD, "s3://bucket-one"))
        .hasMessageContaining("403")
        .hasMessageNotContainingAny("not-the-secret", S3Server.SECRET);
  }

  @Test
  void missingBucketIsTold() {
    assertThatThrownBy(() -> publish(OLD, "s3://bucket-two")).hasMessageContaining("bucket");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3://",
        "s3:bucket",
        "s3://UPPER",
        "s3://bucket?acl=public",
        "s3://bucket?endpoint=ftp://x"
      })
  void wrongTargetIsRefused(String target) {
    assertThatThrownBy(() -> new Bucket().open(target, context(Map.of())))
        .isInstanceOfSatisfying(
            DeployException.class,
            e -> assertThat(e.problems().get(0).code()).isEqualTo(DeployCodes.UNKNOWN));
  }

  @Test
  void endpointComesFromTheTargetOrTheEnvironment() throws IOException {
    Map<String, String> environment = Map.of("AWS_ENDPOINT_URL", "https://b.example.org");
    List<BucketAddress> addresses =
        List.of(
            BucketAddress.parse(
                "s3://bucket/a/b/?endpoint=https://a.example.org&region=x", environment),
            BucketAddress.parse("s3://bucket", environment));
    assertThat(addresses)
        .extracting(a -> a.endpoint().orElseThrow().getHost())
        .containsExactly("a.example.org", "b.example.org");
    assertThat(addresses).extracting(BucketAddress::prefix).containsExactly("a/b/", "");
    assertThat(addresses.get(0).region()).contains("x");
  }

  private DeployReport publish(Map<String, String> site, String to) throws IOException {
    return publish(site, to, Progress.NONE);
  }

  private DeployReport publish(Map<String, String> site, String to, Progress progress)
      throws IOException {
    SiteSource built = SmallSite.build(temp.resolve("ours/site"), site);
    Map<String, String> environment = Map.of("AWS_ENDPOINT_URL_S3", server.endpoint());
    try (Target target = TargetKinds.open(to, Map.of(), context(environment))) {
      return new Deployment(built, target, new DeployOptions(OptionalInt.empty(), false))
          .run(progress);
    }
  }

  private TargetContext context(Map<String, String> environment) {
    Path root = temp.resolve("ours");
    return new TargetContext(root, root.resolve("site"), environment);
  }
}
