package pamphlet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What guided fuzzing has kept ({@code src/test/fuzz/run}), as it is and damaged further with a
 * seed. An input that failed once and was mended stays among them.
 */
class FuzzTargetsTest {
  private static final Path CORPUS = Path.of("src/test/resources/fuzz-targets");
  private static final int DAMAGED = 100;
  private static final Map<String, Consumer<byte[]>> TARGETS =
      Map.of(
          "article", ArticleTarget::fuzzerTestOneInput,
          "front-matter", FrontMatterTarget::fuzzerTestOneInput,
          "body", BodyTarget::fuzzerTestOneInput,
          "link", LinkTarget::fuzzerTestOneInput,
          "slug", SlugTarget::fuzzerTestOneInput);

  @ParameterizedTest
  @ValueSource(strings = {"article", "front-matter", "body", "link", "slug"})
  void keptAndDamagedInputsPass(String name) throws IOException {
    Consumer<byte[]> target = TARGETS.get(name);
    List<byte[]> kept = kept(CORPUS.resolve(name));
    assertThat(kept).isNotEmpty();
    kept.forEach(target);
    Random random = new Random(20261123);
    Mutator mutator = new Mutator(random);
    for (int i = 0; i < DAMAGED; i++) {
      target.accept(
          mutator.mutate(
              kept.get(random.nextInt(kept.size())), kept.get(random.nextInt(kept.size()))));
    }
  }

  private static List<byte[]> kept(Path folder) throws IOException {
    List<byte[]> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        inputs.add(Files.readAllBytes(file));
      }
    }
    return inputs;
  }
}
