package pamphlet.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pamphlet.deploy.Samples.NEW;
import static pamphlet.deploy.Samples.OLD;
import static pamphlet.deploy.Samples.USUAL;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.publish.BuiltSite;

class DeploymentTest {
  @TempDir Path temp;
  private final MemoryTarget target = new MemoryTarget();

  @Test
  void firstPublicationSendsAssetsThenPagesThenLists() throws IOException {
    publish(OLD);
    assertThat(target.operations)
        .containsExactly(
            "put .pamphlet-published",
            "put style-0badcafe.css",
            "put neck.html",
            "put old.html",
            "put categories/neck.html",
            "put index.html",
            "put .pamphlet-published",
            "finish");
    assertThat(target.site()).isEqualTo(OLD);
  }

  @Test
  void laterPublicationSendsOnlyWhatChangedAndDeletesLast() throws IOException {
    publish(OLD);
    target.heal();
    DeployReport report = publish(NEW);
    assertThat(target.changes())
        .containsExactly(
            "put style-12345678.css",
            "put a.html",
            "put b.html",
            "put categories/arm.html",
            "put neck.html",
            "put categories/neck.html",
            "put index.html",
            "delete old.html",
            "delete style-0badcafe.css");
    assertThat(target.site()).isEqualTo(NEW);
    assertThat(report.sent()).isEqualTo(7);
    assertThat(report.deleted()).isEqualTo(2);
  }

  @Test
  void sameSiteAgainChangesNothingAtAll() throws IOException {
    publish(OLD);
    target.heal();
    assertThat(publish(OLD).unchanged()).isEqualTo(OLD.size());
    assertThat(target.operations).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void everyLinkWorksAfterEachOperation(int lanes) throws IOException {
    target.lanes = lanes;
    publish(OLD);
    target.afterEach = () -> assertThat(SmallSite.brokenLinks(target.site())).isEmpty();
    publish(NEW);
    publish(OLD);
    assertThat(target.site()).isEqualTo(OLD);
  }

  @Test
  void tooManyDeletionsAreRefusedBeforeAnythingIsSent() throws IOException {
    SortedMap<String, String> large = new TreeMap<>(OLD);
    IntStream.range(0, 21).forEach(i -> large.put("p" + i + ".html", "page " + i));
    publish(large);
    target.heal();
    assertThatThrownBy(() -> publish(OLD)).hasMessageContaining("21 of 26 published files");
    assertThat(target.operations).isEmpty();
    publish(OLD, new DeployOptions(OptionalInt.of(21), false));
    assertThat(target.site()).isEqualTo(OLD);
  }

  @Test
  void tenthOfALargeSiteMayGo() {
    assertThat(USUAL.limit(199)).isEqualTo(20);
    assertThat(USUAL.limit(1000)).isEqualTo(100);
    assertThat(new DeployOptions(OptionalInt.of(0), false).limit(1000)).isZero();
  }

  @Test
  void dryRunTellsExactlyWhatARunDoesAndChangesNothing() throws IOException {
    publish(OLD);
    target.heal();
    SiteSource site = SmallSite.build(temp.resolve("site"), NEW);
    List<Step> planned = new Deployment(site, target, USUAL).dryRun().steps();
    assertThat(target.operations).isEmpty();
    assertThat(planned).isEqualTo(publish(NEW).steps());
    assertThat(planned)
        .extracting(
            step ->
                (step.action() == Step.Action.DELETE ? "delete " : "put ") + step.address().path())
        .isEqualTo(target.changes());
  }

  @Test
  void newHeadersAreSentAlthoughTheContentIsTheSame() throws IOException {
    publish(OLD);
    target.keepsHeaders = true;
    target.heal();
    target.failing = 3;
    assertThatThrownBy(() -> publish(OLD)).isInstanceOf(DeployException.class);
    assertThat(target.changes()).hasSize(2);
    target.heal();
    publish(OLD);
    assertThat(target.changes()).hasSize(3);
  }

  @Test
  void pagesAreAskedForAgainAndHashedAssetsNever() throws IOException {
    String style = "body {}";
    byte[] bytes = style.getBytes(StandardCharsets.UTF_8);
    String hashed = "style." + BuiltSite.sha256(bytes).substring(0, 10) + ".css";
    publish(SmallSite.of("index.html", "start", hashed, style));
    assertThat(target.headers.get("index.html").cacheControl()).isEqualTo("no-cache");
    assertThat(target.headers.get("index.html").contentType()).startsWith("text/html");
    assertThat(target.headers.get(hashed).cacheControl()).contains("immutable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "something else",
        "pamphlet-published 1\nthere page 1 00 - a\nend\n",
        "pamphlet-published 1\n",
        "pamphlet-published 1\nthere page 1 "
            + "0000000000000000000000000000000000000000000000000000000000000000 - ../x\nend\n"
      })
  void damagedListIsRefused(String text) {
    target.hold(State.ADDRESS.path(), text);
    assertThatThrownBy(() -> publish(OLD)).hasMessageContaining("cannot be read");
    assertThat(target.operations).isEmpty();
  }

  @Test
  void siteThatChangedSinceItWasBuiltIsRefused() throws IOException {
    SiteSource site = SmallSite.build(temp.resolve("site"), OLD);
    Files.writeString(temp.resolve("site/neck.html"), "unchecked");
    assertThatThrownBy(() -> new Deployment(site, target, USUAL).run(Progress.NONE))
        .hasMessageContaining("changed since the site was built");
    assertThat(target.site()).doesNotContainValue("unchecked");
  }

  @Test
  void progressCountsEachStep() throws IOException {
    target.lanes = 4;
    StringBuilder heard = new StringBuilder();
    new Deployment(SmallSite.build(temp.resolve("site"), OLD), target, USUAL)
        .run((step, done, total) -> heard.append(done).append('/').append(total).append(' '));
    assertThat(heard).hasToString("1/5 2/5 3/5 4/5 5/5 ");
  }

  private DeployReport publish(Map<String, String> site) throws IOException {
    return publish(site, USUAL);
  }

  private DeployReport publish(Map<String, String> site, DeployOptions options) throws IOException {
    return Samples.publish(temp.resolve("site"), site, target, options);
  }
}
