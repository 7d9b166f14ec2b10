package pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Parsed;
import pamphlet.model.SourcePath;

class SourceTreeTest {
  private FileSystem disk;
  private Path articles;

  @BeforeEach
  void makeFolder() throws IOException {
    disk = Jimfs.newFileSystem(Configuration.unix());
    articles = Files.createDirectories(disk.getPath("/site/articles"));
  }

  @AfterEach
  void close() throws IOException {
    disk.close();
  }

  @Test
  void filesAreSortedByPath() throws IOException {
    write("z.md", "b/a.md", "a.md", "images/neck.svg", "B.md");
    SourceTree tree = SourceTree.scan(articles).value();
    assertThat(tree.markdown())
        .extracting(SourcePath::value)
        .containsExactly("B.md", "a.md", "b/a.md", "z.md");
    assertThat(tree.files()).hasSize(5);
    assertThat(tree.find(new SourcePath("a.md")).orElseThrow().bytes()).isEqualTo(4);
  }

  @Test
  void folderThatAllCoresLookAtIsTheSame() throws IOException {
    write("z.md", "b/a.md", "a.md", ".git/a.md", "images/neck.svg", "B.md", "a.MD", "b/A.md");
    Files.createSymbolicLink(articles.resolve("c.md"), articles.resolve("a.md"));
    Parsed<SourceTree> alone = new TreeScan(articles, Integer.MAX_VALUE).scan();
    Parsed<SourceTree> shared = new TreeScan(articles, 1).scan();
    assertThat(shared.value().files()).hasSize(5).isEqualTo(alone.value().files());
    assertThat(shared.problems()).hasSize(3).isEqualTo(alone.problems());
  }

  @Test
  void namesThatStartWithADotAreLeftOut() throws IOException {
    write(".reviews.yaml", ".git/a.md", "_draft.md");
    assertThat(SourceTree.scan(articles).value().files())
        .containsOnlyKeys(new SourcePath("_draft.md"));
  }

  @Test
  void missingFolderIsReported() {
    assertThat(codes(SourceTree.scan(disk.getPath("/nowhere"))))
        .containsExactly(FrontMatterCodes.NO_ARTICLES);
  }

  @Test
  void linkInsideTheFolderIsAFile() throws IOException {
    write("a.md");
    Files.createSymbolicLink(articles.resolve("b.md"), articles.resolve("a.md"));
    assertThat(SourceTree.scan(articles).value().files()).hasSize(2);
  }

  @Test
  void otherLinksAreReported() throws IOException {
    Files.writeString(disk.getPath("/secret.md"), "x");
    Files.createSymbolicLink(articles.resolve("a.md"), disk.getPath("/secret.md"));
    Files.createSymbolicLink(articles.resolve("b.md"), disk.getPath("/nowhere"));
    Files.createSymbolicLink(articles.resolve("c"), articles);
    Parsed<SourceTree> tree = SourceTree.scan(articles);
    assertThat(tree.value().files()).isEmpty();
    assertThat(tree.problems())
        .extracting(Diagnostic::message)
        .containsExactly(
            "this symbolic link leaves the folder articles/",
            "this symbolic link leads nowhere",
            "this symbolic link does not lead to a file");
  }

  @Test
  void namesThatFailOnSomeComputersAreReported() throws IOException {
    write("con.md", "AUX", "a:b.md", "c ", "d.", "e\u200Bf.md", "g\uFFFD.md", "console.md");
    Parsed<SourceTree> tree = SourceTree.scan(articles);
    assertThat(tree.value().files()).containsOnlyKeys(new SourcePath("console.md"));
    assertThat(tree.problems()).hasSize(7);
    assertThat(codes(tree)).containsOnly(FrontMatterCodes.BAD_NAME);
  }

  @Test
  void namesThatAreOneOnSomeComputersAreReported() throws IOException {
    write("Neck.md", "neck.md", "caf\u00e9.md", "cafe\u0301.md");
    assertThat(codes(SourceTree.scan(articles)))
        .containsExactly(FrontMatterCodes.TWIN_NAME, FrontMatterCodes.TWIN_NAME);
  }

  @Test
  void markdownWithAnotherEndingIsReported() throws IOException {
    write("a.MD", "b.markdown", "c.txt", "saved-by-notepad.md.txt");
    assertThat(codes(SourceTree.scan(articles)))
        .containsExactly(
            FrontMatterCodes.BAD_ENDING, FrontMatterCodes.BAD_ENDING, FrontMatterCodes.BAD_ENDING);
  }

  @Test
  void foldersAreNotFollowedForever() throws IOException {
    write("a/".repeat(TreeScan.MAX_DEPTH + 1) + "b.md");
    assertThat(codes(SourceTree.scan(articles))).containsExactly(FrontMatterCodes.BAD_NAME);
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = articles.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text");
    }
  }

  private static Iterable<Code> codes(Parsed<SourceTree> tree) {
    return tree.problems().stream().map(Diagnostic::code).toList();
  }
}
