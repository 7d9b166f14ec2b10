package pamphlet.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pamphlet.deploy.Samples.NEW;
import static pamphlet.deploy.Samples.OLD;
import static pamphlet.deploy.Samples.USUAL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publication that fails or is killed on its way, and the next one. */
class BrokenOffTest {
  @TempDir Path temp;
  private final MemoryTarget target = new MemoryTarget();

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

  private DeployReport publish(Map<String, String> site) throws IOException {
    return publish(site, target, USUAL);
  }

  private DeployReport publish(Map<String, String> site, Target to, DeployOptions options)
      throws IOException {
    return Samples.publish(temp.resolve("site"), site, to, options);
  }
}
