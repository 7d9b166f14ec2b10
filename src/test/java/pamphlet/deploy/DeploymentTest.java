package pamphlet.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pamphlet.deploy.SmallSite.page;

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
  private static final DeployOptions USUAL = new DeployOptions(OptionalInt.empty(), false);

  private static final SortedMap<String, String> OLD =
      SmallSite.of(
          "style-0badcafe.css", "old style",
          "index.html", page("style-0badcafe.css", "neck.html", "old.html", "categories/neck.html"),
          "categories/neck.html", page("neck.html", "old.html"),
          "neck.html", page("style-0badcafe.css", "old.html"),
          "old.html", page("style-0badcafe.css", "neck.html"));

  /** Another style, a page gone, two that are new and link to each other, a list that is new. */
  private static final SortedMap<String, String> NEW =
      SmallSite.of(
          "style-12345678.css", "new style",
          "index.html", page("style-12345678.css", "neck.html", "a.html", "categories/arm.html"),
          "categories/neck.html", page("neck.html", "a.html"),
          "categories/arm.html", page("a.html", "b.html"),
          "neck.html", page("style-12345678.css", "a.html"),
          "a.html", page("style-12345678.css", "b.html"),
          "b.html", page("a.html", "categories/arm.html"));

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
  void brokenOffAnywhereItGoesOnWithoutSendingAnythingTwice() throws IOException {
    for (int failing : steps()) {
      MemoryTarget broken = brokenOff(failing, false);
      List<String> before = broken.changes();
      assertThat(SmallSite.brokenLinks(broken.site())).as("after %d", failing).isEmpty();
      broken.heal();
      publish(NEW, broken, USUAL);
      assertThat(broken.site()).isEqualTo(NEW);
      assertThat(broken.changes()).hasSize(9 - before.size()).noneMatch(before::contains);
    }
  }

  @Test
  void killedAnywhereItGoesOnAndAsksTheTargetWhatArrived() throws IOException {
    for (int failing : steps()) {
      MemoryTarget dead = brokenOff(failing, true);
      List<String> before = dead.changes();
      dead.heal();
      publish(NEW, dead, USUAL);
      assertThat(dead.site()).isEqualTo(NEW);
      assertThat(dead.changes()).hasSize(9 - before.size()).noneMatch(before::contains);
    }
  }

  @Test
  void killedAnywhereItGoesOnWithTargetsThatCannotCompare() throws IOException {
    for (int failing : steps()) {
      target.comparesContent = false;
      MemoryTarget dead = brokenOff(failing, true);
      dead.comparesContent = false;
      dead.heal();
      publish(NEW, dead, USUAL);
      assertThat(dead.site()).isEqualTo(NEW);
      dead.heal();
      publish(NEW, dead, USUAL);
      assertThat(dead.operations).isEmpty();
    }
  }

  @Test
  void afterAKillAnotherSiteCanFollowAndLeavesNothingBehind() throws IOException {
    for (int failing : steps()) {
      MemoryTarget dead = brokenOff(failing, true);
      dead.heal();
      publish(OLD, dead, USUAL);
      assertThat(dead.site()).as("killed at %d", failing).isEqualTo(OLD);
    }
  }

  @Test
  void failureSaysHowFarItCameAndWhatToDo() throws IOException {
    publish(OLD);
    target.heal();
    target.failing = 3;
    assertThatThrownBy(() -> publish(NEW))
        .isInstanceOfSatisfying(
            DeployException.class,
            e -> assertThat(e.problems().get(0).code()).isEqualTo(DeployCodes.BROKEN_OFF))
        .hasMessageContaining("after 2 of 9 changes")
        .hasMessageContaining("the line is dead");
  }

  @Test
  void foreignFilesAreNeverTouched() throws IOException {
    put("readme.txt", "theirs");
    put("categories/theirs.html", "theirs");
    publish(OLD);
    publish(NEW);
    publish(SmallSite.of("index.html", "alone"));
    assertThat(target.changes()).noneMatch(op -> op.contains("theirs") || op.contains("readme"));
    assertThat(target.site()).hasSize(3).containsEntry("readme.txt", "theirs");
  }

  @Test
  void foreignFileInTheWayIsRefusedUnlessItIsAdopted() throws IOException {
    put("neck.html", "theirs");
    assertThatThrownBy(() -> publish(OLD)).hasMessageContaining("Pamphlet did not publish it");
    assertThat(target.operations).isEmpty();
    publish(OLD, target, new DeployOptions(OptionalInt.empty(), true));
    assertThat(target.site()).isEqualTo(OLD);
  }

  @Test
  void sameFileOfAnotherToolIsTakenOver() throws IOException {
    put("neck.html", OLD.get("neck.html"));
    publish(OLD);
    assertThat(target.changes()).doesNotContain("put neck.html");
  }

  @Test
  void fileCanBecomeAFolderAndBack() throws IOException {
    SortedMap<String, String> file = SmallSite.of("index.html", "i", "a", "file");
    SortedMap<String, String> folder = SmallSite.of("index.html", "i", "a/b.txt", "inside");
    publish(file);
    target.heal();
    publish(folder);
    assertThat(target.changes()).containsExactly("delete a", "put a/b.txt");
    target.heal();
    publish(file);
    assertThat(target.changes()).containsExactly("delete a/b.txt", "put a");
  }

  @Test
  void foreignFileWhereAFolderIsNeededIsRefused() {
    put("categories", "theirs");
    assertThatThrownBy(() -> publish(OLD)).hasMessageContaining("Pamphlet did not publish it");
  }

  @Test
  void tooManyDeletionsAreRefusedBeforeAnythingIsSent() throws IOException {
    SortedMap<String, String> large = new TreeMap<>(OLD);
    IntStream.range(0, 21).forEach(i -> large.put("p" + i + ".html", "page " + i));
    publish(large);
    target.heal();
    assertThatThrownBy(() -> publish(OLD)).hasMessageContaining("21 of 26 published files");
    assertThat(target.operations).isEmpty();
    publish(OLD, target, new DeployOptions(OptionalInt.of(21), false));
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
  void whatWasEditedOrLostAtTheTargetIsRestored() throws IOException {
    publish(OLD);
    put("neck.html", "edited");
    target.files.remove("old.html");
    target.heal();
    publish(OLD);
    assertThat(target.changes()).containsExactly("put old.html", "put neck.html");
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
    put(State.ADDRESS.path(), text);
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

  /** Where a publication of the new site over the old one can fail; 0 is the list itself. */
  private static List<Integer> steps() {
    return IntStream.rangeClosed(0, 10).boxed().toList();
  }

  private MemoryTarget brokenOff(int failing, boolean staysDead) throws IOException {
    MemoryTarget broken = new MemoryTarget();
    publish(OLD, broken, USUAL);
    broken.heal();
    broken.failing = failing;
    broken.staysDead = staysDead;
    assertThatThrownBy(() -> publish(NEW, broken, USUAL)).isInstanceOf(DeployException.class);
    return broken;
  }

  private void put(String path, String text) {
    target.files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private DeployReport publish(Map<String, String> site) throws IOException {
    return publish(site, target, USUAL);
  }

  private DeployReport publish(Map<String, String> site, Target to, DeployOptions options)
      throws IOException {
    SiteSource built = SmallSite.build(temp.resolve("site"), site);
    return new Deployment(built, to, options).run(Progress.NONE);
  }
}
