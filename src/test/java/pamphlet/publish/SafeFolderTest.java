package pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.Code;

class SafeFolderTest {
  @TempDir private Path temp;
  private Path home;
  private Path root;

  @BeforeEach
  void makeFolders() throws IOException {
    home = Files.createDirectories(temp.resolve("home/nurse"));
    root = Files.createDirectories(home.resolve("work/pamphlets"));
    Files.createDirectories(root.resolve("articles/exercises"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "../..",
        "../../..",
        "..",
        ".",
        "./x/..",
        "articles",
        "articles/exercises",
        "articles/new",
        "templates",
        "src/main",
        ".git/site",
        ".pamphlet",
        "../other/.git/x"
      })
  void dangerousFoldersAreRefused(String output) {
    assertRefused(OutputCodes.DANGEROUS, output);
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", "articles-site", "../site", "out/de/ep", "../../elsewhere"})
  void otherFoldersAreAccepted(String output) throws IOException {
    assertThat(safe(output).folder()).isEqualTo(root.toRealPath().resolve(output).normalize());
    assertThat(root.resolve(output)).doesNotExist();
  }

  @Test
  void aFileIsRefused() throws IOException {
    Files.writeString(root.resolve("site"), "");
    assertRefused(OutputCodes.DANGEROUS, "site");
  }

  @Test
  void aLinkIsRefusedAndItsTargetNamed() throws IOException {
    Path real = Files.createDirectory(temp.resolve("www"));
    Files.createSymbolicLink(root.resolve("site"), real);
    assertThat(assertRefused(OutputCodes.LINKED, "site").problems().get(0).help())
        .contains(real.toRealPath().toString());
  }

  @Test
  void aFolderThatLeadsIntoTheArticlesByALinkIsRefused() throws IOException {
    Files.createSymbolicLink(root.resolve("out"), root.resolve("articles"));
    assertRefused(OutputCodes.DANGEROUS, "out/site");
  }

  @Test
  void aFolderWithForeignFilesIsRefusedAndUntouched() throws IOException {
    Path output = Files.createDirectory(root.resolve("site"));
    Files.writeString(output.resolve("thesis.txt"), "mine");

    PublishException failure =
        catchThrowableOfType(
            PublishException.class, () -> MiniSite.publish(output, MiniSite.of("a.html", "1")));

    assertThat(failure.problems().get(0).code()).isEqualTo(OutputCodes.FOREIGN);
    assertThat(failure).hasMessageContaining("thesis.txt");
    assertThat(MiniSite.readAll(output)).containsOnlyKeys("thesis.txt");
  }

  @Test
  void aFolderWithForeignFilesIsAcceptedByForceAndTheyAreKept() throws IOException {
    Path output = Files.createDirectory(root.resolve("site"));
    Files.writeString(output.resolve("thesis.txt"), "mine");

    PublishTarget forced = new PublishTarget(output, root, false, true);
    MiniSite.publish(forced, MiniSite.of("a.html", "1"), new DiskFiles());

    assertThat(MiniSite.read(output)).containsOnlyKeys("a.html", "thesis.txt");
  }

  @Test
  void whatKeepsAnEmptyFolderInGitIsNotForeign() throws IOException {
    Path output = Files.createDirectory(root.resolve("site"));
    Files.writeString(output.resolve(".gitignore"), "*");
    Files.createDirectory(output.resolve(".git"));

    MiniSite.publish(output, MiniSite.of("a.html", "1"));

    assertThat(MiniSite.read(output)).containsOnlyKeys(".gitignore", "a.html");
  }

  private PublishException assertRefused(Code code, String output) {
    PublishException refusal = catchThrowableOfType(PublishException.class, () -> safe(output));
    assertThat(refusal).as(output).isNotNull();
    assertThat(refusal.problems()).extracting(problem -> problem.code()).containsExactly(code);
    return refusal;
  }

  private Output safe(String output) throws IOException {
    PublishTarget target = new PublishTarget(root.resolve(output), root, false, false);
    return SafeFolder.of(target, home);
  }
}
