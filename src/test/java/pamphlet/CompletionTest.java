package pamphlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pamphlet.cli.Main;

class CompletionTest {
  @ParameterizedTest
  @CsvSource({
    "bash, complete -F _complete_pamphlet",
    "zsh, bashcompinit",
    "fish, -l approve -r -d",
  })
  void scriptKnowsCommandsAndOptions(String shell, String line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(out, true, UTF_8);
    assertThat(Main.run(new String[] {"completion", shell}, to, to)).isZero();
    assertThat(out.toString(UTF_8)).contains(line).contains("reviews").contains("approve");
  }
}
