package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md promises to editors, on a copy of the demonstration site. */
class ReadmeTest {
  @TempDir private Path root;
  private String readme;

  @BeforeEach
  void copyDemonstration() throws IOException {
    SourceFiles.copy(Path.of("."), root);
    readme = Files.readString(Path.of("README.md"));
  }

  @Test
  void mistakeIsToldAsItIsShown() throws IOException {
    Path article = root.resolve("articles/stiff-neck.md");
    Files.writeString(article, Files.readString(article).replace("\nreviewer:", "\nreviwer:"));
    assertThat(check().err()).contains(shown("articles/stiff-neck.md:", "reviewer\"?\n"));
  }

  @Test
  void pageToCopyLacksOnlyItsSources() throws IOException {
    String page = shown("---\ntitle: Sore shoulder", ":::\n\n");
    Files.writeString(root.resolve("articles/sore-shoulder.md"), page);
    MiniSite.Run run = check();
    assertThat(run.err()).contains("RV020");
    assertThat(run.out()).startsWith("0 errors, 1 warning in ");
    assertThat(run.code()).isZero();
  }

  private MiniSite.Run check() {
    return MiniSite.runProgram("check", "--root", root.toString(), "--today", "2026-11-23");
  }

  /** A part of the README, without the margin of its list. */
  private String shown(String from, String to) {
    String text = readme.replaceAll("(?m)^ {7}", "");
    Matcher part =
        Pattern.compile(Pattern.quote(from) + ".*?" + Pattern.quote(to), Pattern.DOTALL)
            .matcher(text);
    assertThat(part.find()).as(from).isTrue();
    return part.group();
  }
}
