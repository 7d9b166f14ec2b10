package pamphlet.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishes to a real bare repository with the system's git. */
class GitTargetTest {
  private static final SortedMap<String, String> SITE =
      SmallSite.of("index.html", "start", "a/page with blanks.html", "page", "ü.html", "umlaut");

  private static final SortedMap<String, String> NEXT =
      SmallSite.of("index.html", "start again", "a", "a file where a folder was");

  @TempDir Path temp;
  private Path bare;
  private Path root;
  private final Map<String, String> environment = new HashMap<>(System.getenv());

  @BeforeEach
  void makeRepositories() throws IOException {
    environment.put("HOME", temp.toString());
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("SOURCE_DATE_EPOCH", "1767225600");
    bare = temp.resolve("pages.git");
    root = Files.createDirectories(temp.resolve("ours"));
    git(temp, "init", "--quiet", "--bare", bare.toString());
    git(root, "init", "--quiet");
    git(root, "remote", "add", "origin", bare.toString());
  }

  @Test
  void branchIsMadeWithOneCommitThatHoldsTheSite() throws IOException {
    publish(SITE, "git:origin#pages");
    assertThat(tree()).isEqualTo(SITE);
    assertThat(log()).containsExactly("Pamphlet Publish the site: 3 files sent, 0 deleted");
  }

  @Test
  void historyIsKeptAndForeignFilesStay() throws IOException {
    commitByHand("CNAME", "health.example.org");
    publish(SITE, "git:" + bare + "#pages");
    publish(NEXT, "git:" + bare + "#pages");
    SortedMap<String, String> expected = new TreeMap<>(NEXT);
    expected.put("CNAME", "health.example.org");
    assertThat(tree()).isEqualTo(expected);
    assertThat(log()).hasSize(3);
    assertThat(git(bare, "for-each-ref", "--format=%(refname)")).isEqualTo("refs/heads/pages");
  }

  @Test
  void sameSiteGivesTheSameTreeAndNoSecondCommit() throws IOException {
    publish(SITE, "git:origin#pages");
    publish(SITE, "git:" + bare + "#other");
    assertThat(git(bare, "rev-parse", "pages^{tree}"))
        .isEqualTo(git(bare, "rev-parse", "other^{tree}"));
    publish(SITE, "git:origin#pages");
    assertThat(log()).hasSize(1);
  }

  @Test
  void anotherMachineGoesOnFromTheBranch() throws IOException {
    publish(SITE, "git:origin#pages");
    root = Files.createDirectories(temp.resolve("elsewhere"));
    publish(NEXT, "git:" + bare + "#pages");
    assertThat(tree()).isEqualTo(NEXT);
    assertThat(log().get(0)).endsWith("2 files sent, 2 deleted");
  }

  @Test
  void whoeverPushedMeanwhileIsNotOverwritten() throws IOException {
    publish(SITE, "git:origin#pages");
    SiteSource site = SmallSite.build(root.resolve("site"), NEXT);
    try (Target target = open("git:origin#pages")) {
      commitByHand("CNAME", "health.example.org");
      assertThatThrownBy(() -> new Deployment(site, target, usual()).run(Progress.NONE))
          .isInstanceOfSatisfying(
              DeployException.class,
              e -> assertThat(e.problems().get(0).code()).isEqualTo(DeployCodes.OVERTAKEN));
    }
    assertThat(tree()).containsEntry("index.html", "start");
    publish(NEXT, "git:origin#pages");
    assertThat(tree()).containsEntry("index.html", "start again").containsKey("CNAME");
  }

  @Test
  void brokenOffPublicationLeavesTheBranchAsItWas() throws IOException {
    publish(SITE, "git:origin#pages");
    SiteSource site = SmallSite.build(root.resolve("site"), NEXT);
    Files.delete(root.resolve("site/index.html"));
    try (Target target = open("git:origin#pages")) {
      assertThatThrownBy(() -> new Deployment(site, target, usual()).run(Progress.NONE))
          .isInstanceOf(DeployException.class);
    }
    assertThat(tree()).isEqualTo(SITE);
  }

  @Test
  void branchWithTheSourcesIsRefused() throws IOException {
    commitByHand("pamphlet.yaml", "title: x");
    assertThatThrownBy(() -> open("git:origin#pages")).hasMessageContaining("holds the sources");
  }

  @Test
  void configurationOfTheSitesRepositoryIsUsed() throws IOException {
    git(root, "config", "url." + bare + ".insteadOf", "https://pages.example.org/x");
    git(root, "config", "user.name", "Ed Itor");
    publish(SITE, "git:https://pages.example.org/x#pages");
    assertThat(log()).first().asString().startsWith("Ed Itor");
  }

  @Test
  void dryRunLeavesTheRepositoryAsItWas() throws IOException {
    SiteSource site = SmallSite.build(root.resolve("site"), SITE);
    try (Target target = open("git:origin#pages")) {
      assertThat(new Deployment(site, target, usual()).dryRun().sent()).isEqualTo(3);
    }
    assertThat(git(bare, "for-each-ref")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git:origin",
        "git:nobody#pages",
        "git:origin#-x",
        "git:--upload-pack=x#pages",
        "git:origin#a..b",
        "git:/nowhere/at/all.git#pages"
      })
  void wrongTargetIsRefused(String target) {
    assertThatThrownBy(() -> open(target)).isInstanceOf(DeployException.class);
  }

  private void publish(Map<String, String> site, String to) throws IOException {
    SiteSource built = SmallSite.build(root.resolve("site"), site);
    try (Target target = open(to)) {
      new Deployment(built, target, usual()).run(Progress.NONE);
    }
  }

  private Target open(String target) throws IOException {
    TargetContext context = new TargetContext(root, root.resolve("site"), environment);
    return TargetKinds.open(target, Map.of(), context);
  }

  private static DeployOptions usual() {
    return new DeployOptions(OptionalInt.empty(), false);
  }

  /** The files of the branch, without the list of what was published. */
  private SortedMap<String, String> tree() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (String path : git(bare, "ls-tree", "-r", "-z", "--name-only", "pages").split("\0")) {
      if (!path.startsWith(".pamphlet-")) {
        files.put(path, git(bare, "cat-file", "blob", "pages:" + path));
      }
    }
    return files;
  }

  private List<String> log() throws IOException {
    return git(bare, "log", "--format=%cn %s", "pages").lines().toList();
  }

  private void commitByHand(String file, String text) throws IOException {
    Path clone = Files.createTempDirectory(temp, "clone");
    git(clone, "init", "--quiet", "-b", "pages");
    if (git(bare, "for-each-ref").contains("pages")) {
      git(clone, "pull", "--quiet", bare.toString(), "pages");
    }
    Files.writeString(clone.resolve(file), text);
    git(clone, "add", file);
    git(clone, "-c", "user.name=H", "-c", "user.email=h@example.org", "commit", "-qm", "by hand");
    git(clone, "push", "--quiet", bare.toString(), "pages");
  }

  private String git(Path folder, String... command) throws IOException {
    List<String> words = new ArrayList<>(List.of("git"));
    words.addAll(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor()).as("%s: %s", words, out).isZero();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return out.strip();
  }
}
