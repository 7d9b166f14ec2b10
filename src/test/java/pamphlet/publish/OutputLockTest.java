package pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.model.Address;

class OutputLockTest {
  @TempDir private Path temp;

  @Test
  void aSecondPublicationInTheSameProcessIsRefused() throws IOException {
    try (Publication first = Publication.open(MiniSite.target(temp.resolve("site")))) {
      assertThat(first).isNotNull();
      assertLocked();
    }
    MiniSite.publish(temp.resolve("site"), MiniSite.of("a.html", "1"));
  }

  @Test
  void aBuildOfAnotherProcessIsRefusedUntilThatIsKilled() throws Exception {
    Process other = holdInAnotherProcess(temp.resolve("site"));
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("locked");
      assertLocked();
    } finally {
      other.destroyForcibly();
      assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(temp.resolve("site").resolve(OutputLock.FILE)).as("what a kill leaves").exists();

    MiniSite.publish(temp.resolve("site"), MiniSite.of("a.html", "1"));

    assertThat(MiniSite.readAll(temp.resolve("site")))
        .containsOnlyKeys(".pamphlet-manifest", "a.html");
  }

  @Test
  void aLockIsNotTakenThroughALink() throws IOException {
    Path output = Files.createDirectory(temp.resolve("site"));
    Path elsewhere = Files.writeString(temp.resolve("elsewhere"), "mine");
    Files.createSymbolicLink(output.resolve(OutputLock.FILE), elsewhere);

    catchThrowableOfType(
        PublishException.class, () -> MiniSite.publish(output, MiniSite.of("a.html", "1")));

    assertThat(elsewhere).hasContent("mine");
  }

  private void assertLocked() {
    PublishException refusal =
        catchThrowableOfType(
            PublishException.class,
            () -> MiniSite.publish(temp.resolve("site"), MiniSite.of("a.html", "1")));
    assertThat(refusal).isNotNull();
    assertThat(refusal.problems())
        .extracting(problem -> problem.code())
        .containsExactly(OutputCodes.LOCKED);
  }

  private static Process holdInAnotherProcess(Path output) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    return new ProcessBuilder(java, "-cp", classes, Holder.class.getName(), output.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** A build that never ends. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws Exception {
      try (Publication held = Publication.open(MiniSite.target(Path.of(args[0])))) {
        held.put(new Address("a.html"), Phase.PAGE, new byte[] {1});
        System.out.println("locked");
        Thread.sleep(TimeUnit.MINUTES.toMillis(5));
      }
    }
  }
}
