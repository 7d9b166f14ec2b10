package pamphlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The quick way to read a command line takes what picocli would take, or leaves it to picocli. */
class PlainBuildTest {
  private final PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
  private final Console console = new Console(nowhere, nowhere, false, false);

  @TempDir private Path site;

  @BeforeEach
  void makeSite() throws IOException {
    Files.writeString(site.resolve("pamphlet.yaml"), "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build --root SITE",
        "build --root=SITE --drafts",
        "build --clean --root SITE --timings",
        "build --root SITE --unknown",
        "build --root SITE/./x/.. --output out --today 2026-06-01",
        "build --output=SITE/a=b --root SITE --today=2026-02-28",
        "build --root SITE --base-url https://example.org/?a=b",
        "build --root SITE --base-url https://example.org/health",
        "build --root SITE --base-url example.org",
        "build --base-url= --root SITE",
        "build --today 2026-02-30 --root SITE",
        "build --today tomorrow --root SITE",
        "build --root SITE --root SITE",
        "build --root SITE --drafts --drafts",
        "build --root SITE --drafts=false",
        "build --root SITE --output",
        "build --root SITE --output --drafts",
        "build --root SITE --output -o",
        "build --root SITE --output @SITE/pamphlet.yaml",
        "build --root SITE @SITE/pamphlet.yaml",
        "build --root SITE --output 'a'",
        "build --root SITE/nowhere",
        "build --root SITE more",
        "build --root SITE --",
        "build --root SITE --help",
        "build --root SITE --format json --zip site.zip",
        "build --root SITE --host nginx --precompress",
        "build --root SITE --workers 1"
      })
  void bothWaysReadTheSame(String line) {
    String[] args = line.replace("SITE", site.toString()).split(" ");

    Optional<BuildRun> plain = PlainBuild.read(console, args);

    plain.ifPresent(run -> assertThat(Optional.of(run)).isEqualTo(byPicocli(args)));
    boolean isMistake = byPicocli(args).isEmpty();
    assertThat(plain.isPresent() && isMistake).isFalse();
  }

  private Optional<BuildRun> byPicocli(String... args) {
    BuildCommand command = new BuildCommand(console);
    try {
      new CommandLine(command).parseArgs(Stream.of(args).skip(1).toArray(String[]::new));
      return Optional.of(command.asked());
    } catch (CommandLine.ParameterException mistake) {
      return Optional.empty();
    }
  }

  @Test
  void ordinaryLinesAreReadQuickly() {
    String[] args = {
      "build",
      "--root",
      site.toString(),
      "--output=x",
      "--today",
      "2026-06-01",
      "--base-url",
      "https://example.org/",
      "--drafts",
      "--clean",
      "--timings"
    };

    assertThat(PlainBuild.read(console, args)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "check", "--root", "build --help", "build x", "build --zip x"})
  void theRestIsLeftToPicocli(String line) {
    String[] args = (line + " --root " + site).strip().split(" ");

    assertThat(PlainBuild.read(console, args)).isEmpty();
  }
}
