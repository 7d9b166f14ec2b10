package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --timings}, through the program's own entry. */
class TimingsOptionTest {
  @Test
  void buildTellsStagesChecksAndSlowestFilesBehindItsFindings(@TempDir Path temp)
      throws IOException {
    String without = copy(temp.resolve("plain")).run("build").err();
    MiniSite.Run run = copy(temp.resolve("timed")).run("build", "--timings");
    assertThat(run.code()).isZero();
    assertThat(run.err()).startsWith(without + "Stages, wall time:\n");
    assertThat(run.err().substring(without.length()))
        .containsSubsequence("compile\n", "link\n", "publish\n", "Checks", "Slowest files:\n")
        .contains(
            " LongSentence",
            " UnusedImage",
            " ms  articles/",
            " ms  check pages (",
            " ms  check finished pages (");
  }

  private static MiniSite copy(Path into) throws IOException {
    return MiniSite.copy(MiniSite.ALL.resolve("review-states"), into);
  }
}
