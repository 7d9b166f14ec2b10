package pamphlet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.build.Progress;
import picocli.CommandLine;

/** What the program says of itself: help, manual, and how far it is. */
class HelpTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private static Stream<String> commands() {
    return new TreeMap<>(program(false, System.out, System.err).getSubcommands())
        .keySet().stream().filter(name -> !name.equals("help"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "check",
        "completion",
        "explain",
        "fmt",
        "import",
        "init",
        "man",
        "new",
        "publish",
        "reviews",
        "schema",
        "serve",
        "verify"
      })
  void helpOfEachCommandHasExamples(String command) {
    assertThat(run(false, "help", command)).isZero();
    String help = out.toString(UTF_8);
    assertThat(help).contains("Examples:").contains("pamphlet " + command);
    assertThat(help).doesNotContain("\u001B", "@|");
    out.reset();
    assertThat(run(true, command, "--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("\u001B[1mExamples:");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void manualNamesEachCommandWithItsOptions(String command) {
    run(false, "man");
    String page = out.toString(UTF_8);
    assertThat(page).startsWith(".TH PAMPHLET 1 ").doesNotContain("@|", "\u001B");
    assertThat(page).contains("\n.SS \"pamphlet " + command);
    CommandLine.Model.CommandSpec spec =
        program(false, System.out, System.err).getSubcommands().get(command).getCommandSpec();
    spec.options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> assertThat(page).contains(option.longestName().replace("-", "\\-")));
  }

  @Test
  void manualHasOnlyCommandsOfItsLanguage() {
    run(false, "man");
    Set<String> known = Set.of(".TH", ".SH", ".SS", ".TP", ".B", ".I", ".PP", ".nf", ".fi");
    assertThat(out.toString(UTF_8).lines().filter(line -> line.startsWith(".")))
        .allSatisfy(line -> assertThat(known).contains(line.split(" ")[0]));
  }

  @Test
  void lineSaysHowFarTheRunIs() {
    assertThat(ProgressBar.line("compile and check pages", 2500, 10_000))
        .isEqualTo("[######------------------] compile and check pages: 2,500 of 10,000");
    assertThat(ProgressBar.line("find files", 0, 0)).isEqualTo("find files …");
  }

  @Test
  void nothingMovesWhereNobodyLooks() throws IOException {
    Console console = new Console(print(out), print(err), false, false);
    Map<String, Integer> made =
        ProgressBar.during(console, new Progress(), () -> Map.of("pages", 3));
    assertThat(made).containsEntry("pages", 3);
    assertThat(err.size()).isZero();
  }

  private int run(boolean color, String... arguments) {
    return program(color, print(out), print(err)).execute(arguments);
  }

  private static CommandLine program(boolean color, PrintStream out, PrintStream err) {
    return new Commands(new Console(out, err, color, false)).commandLine();
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, UTF_8);
  }
}
