package pamphlet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds sites with damaged articles. Whatever an article holds, the program never fails, its
 * findings have a place in the file and a message of one line, and what is published passes the
 * audit. A published article that shows something new becomes one to damage further.
 *
 * <p>By hand, for an hour: {@code mvn test -Dtest=FuzzTest -Dfuzz.seconds=3600 -Dfuzz.seed=7}. What
 * fails is left in {@code target/fuzz}; mended, it becomes a case of its own.
 */
class FuzzTest {
  private static final Path CORPUS = Path.of("src/test/resources/fuzz");
  private static final Path FAILED = Path.of("target/fuzz");
  private static final long SECONDS = Long.getLong("fuzz.seconds", 0);
  private static final int INPUTS = 100;

  /** Far above what any article takes; a fault is one that never ends. */
  private static final Duration DEADLINE = Duration.ofSeconds(60);

  @TempDir private Path temp;

  @ParameterizedTest
  @MethodSource("corpus")
  void articleOfTheCorpusIsPublished(Path article) throws IOException {
    try (Fuzzed site = new Fuzzed(temp)) {
      assertThat(site.check(Files.readAllBytes(article))).contains("<h1");
    }
  }

  @Test
  void damagedArticlesAreBuilt() throws IOException {
    Random random = new Random(Long.getLong("fuzz.seed", 20260601));
    Mutator mutator = new Mutator(random);
    List<byte[]> pool = new ArrayList<>();
    for (Path file : corpus().toList()) {
      pool.add(Files.readAllBytes(file));
    }
    Set<String> seen = new HashSet<>();
    List<String> failures = new ArrayList<>();
    int inputs = 0;
    int sound = 0;
    long end = System.nanoTime() + SECONDS * 1_000_000_000;
    try (Fuzzed site = new Fuzzed(temp)) {
      while (SECONDS == 0 ? inputs < INPUTS : System.nanoTime() < end) {
        byte[] mutant =
            mutator.mutate(
                pool.get(random.nextInt(pool.size())), pool.get(random.nextInt(pool.size())));
        inputs++;
        try {
          Set<String> shown =
              Assertions.assertTimeoutPreemptively(DEADLINE, () -> site.check(mutant));
          boolean published = shown.contains("<h1");
          sound += published ? 1 : 0;
          if (seen.addAll(shown) && published) {
            pool.add(mutant);
          }
        } catch (RuntimeException | AssertionError e) {
          failures.add(keep(mutant, inputs) + ": " + e);
        }
      }
    }
    System.out.printf(
        "fuzzing: %d articles, %d published, %d kept, %d things seen, %d failures%n",
        inputs, sound, pool.size(), seen.size(), failures.size());
    assertThat(failures).isEmpty();
    assertThat(sound).as("published").isPositive();
  }

  private static Path keep(byte[] mutant, int number) throws IOException {
    Files.createDirectories(FAILED);
    return Files.write(FAILED.resolve("failed-" + number + ".md"), mutant);
  }

  private static Stream<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.sorted().toList().stream();
    }
  }
}
