package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pamphlet.build.BuildOptions;
import pamphlet.build.BuildReport;
import pamphlet.build.Incremental;
import pamphlet.build.SiteRoot;
import pamphlet.model.Diagnostic;
import pamphlet.publish.PublishException;
import pamphlet.render.TemplateProblem;

/**
 * Whatever people do between two builds, an incremental build ends byte for byte like a clean one
 * and says the same. Held by seeded sequences of edits, after each of which a build that knows the
 * former ones from disk, one that knows them from memory, and one that knows nothing are compared.
 *
 * <p>{@code -Dedits.steps=500 -Dedits.seed=7 -Dedits.site=DIR} makes longer sequences, on any site.
 */
class IncrementalTest {
  private static final int STEPS = Integer.getInteger("edits.steps", 5);
  private static final long SEED = Long.getLong("edits.seed", 20261123L);
  private static final String TODAY = "2026-06-01";

  @TempDir private Path temp;

  private final List<String> history = new ArrayList<>();
  private LocalDate today = LocalDate.parse(TODAY);
  private boolean drafts;

  static Stream<Path> sites() throws IOException {
    String chosen = System.getProperty("edits.site");
    return chosen == null
        ? Stream.concat(MiniSite.all(), Stream.of(Path.of("")))
        : Stream.of(Path.of(chosen));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void editsAndRebuildsEqualACleanBuild(Path original) throws IOException {
    Path root = Files.createDirectories(temp.resolve("site-folder"));
    SourceFiles.copy(original.toAbsolutePath(), root);
    if (!Files.exists(root.resolve("pamphlet.yaml"))) {
      Files.copy(MiniSite.ALL.resolve("pamphlet.yaml"), root.resolve("pamphlet.yaml"));
    }
    Random random = new Random(SEED + original.toString().hashCode());
    SiteEdits edits = new SiteEdits(root, random);
    try (Incremental live = new Incremental(2)) {
      compare(root, live);
      for (int step = 0; step < STEPS; step++) {
        Path before = temp.resolve("before");
        Files.createDirectories(before);
        SourceFiles.copy(root, before);
        history.add(change(edits, random));
        boolean sound = compare(root, live);
        // Mistakes are mended most of the time, or else nothing would be built any more.
        if (!sound && random.nextInt(4) > 0) {
          SourceFiles.copy(before, root);
          history.add("undone");
          compare(root, live);
        }
      }
    }
  }

  private String change(SiteEdits edits, Random random) throws IOException {
    switch (random.nextInt(12)) {
      case 0 -> {
        today = today.plusDays(random.nextInt(900) - 300);
        return "today is " + today;
      }
      case 1 -> {
        drafts = !drafts;
        return "drafts " + drafts;
      }
      default -> {
        return edits.next();
      }
    }
  }

  /** Builds three times and compares; returns whether the site was built. */
  private boolean compare(Path root, Incremental live) throws IOException {
    Path clean = temp.resolve("clean");
    FileUtils.deleteDirectory(clean.toFile());
    Files.createDirectories(clean);
    SourceFiles.copy(root, clean);
    SortedMap<String, String> expected = new TreeMap<>(program(clean));
    assertThat(program(root)).as("%s", history).isEqualTo(expected);
    assertThat(program(root)).as("again after %s", history).isEqualTo(expected);
    assertThat(program(root)).as("and again after %s", history).isEqualTo(expected);
    Path preview = temp.resolve("preview");
    SortedMap<String, String> shown = live(live, root, preview);
    SortedMap<String, String> wanted = live(null, clean, temp.resolve("clean/preview"));
    assertThat(shown).as("in one process: %s", history).isEqualTo(wanted);
    return expected.get("(code)").equals("0");
  }

  /** A run of the program: what is in its output, unless it failed, and what it said. */
  private SortedMap<String, String> program(Path root) throws IOException {
    List<String> args = new ArrayList<>(List.of("build", "--root", root.toString()));
    args.addAll(List.of("--today", today.toString()));
    if (drafts) {
      args.add("--drafts");
    }
    MiniSite.Run run = MiniSite.runProgram(args.toArray(String[]::new));
    SortedMap<String, String> all = new TreeMap<>();
    all.put("(code)", String.valueOf(run.code()));
    all.put("(err)", run.err());
    all.put("(out)", run.out().replaceAll(" \\(.*\\) in [0-9.]+ s.*", ""));
    if (run.code() == 0) {
      all.putAll(MiniSite.files(root.resolve("site")));
    }
    return all;
  }

  private SortedMap<String, String> live(Incremental known, Path root, Path output)
      throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    BuildOptions options =
        new BuildOptions(new SiteRoot(root), output, Optional.empty(), today, drafts, false, 2);
    try (Incremental fresh = new Incremental(2)) {
      BuildReport report = (known == null ? fresh : known).build(options);
      all.put("(problems)", report.analysis().problems().toString());
      all.put("(files)", String.valueOf(report.analysis().files()));
      all.put("(allowed)", report.analysis().allowances().toString());
      all.put("(site)", String.valueOf(report.analysis().site()));
      if (report.published().isPresent()) {
        all.putAll(MiniSite.files(output));
      }
    } catch (TemplateProblem e) {
      all.put("(template)", e.diagnostic().toString());
    } catch (PublishException e) {
      List<String> told = e.problems().stream().map(Diagnostic::message).toList();
      all.put("(output)", told.toString());
    }
    return all;
  }
}
