package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties that hold for every mini-site: the same input gives the same bytes. */
class DeterminismTest {
  @TempDir private Path temp;

  static Stream<Path> sites() throws IOException {
    return MiniSite.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void twoBuildsAreIdentical(Path golden) throws IOException {
    assertThat(built(golden, "one")).isEqualTo(built(golden, "two"));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void oneWorkerEqualsMany(Path golden) throws IOException {
    assertThat(built(golden, "one", "--workers", "1"))
        .isEqualTo(built(golden, "many", "--workers", "7"));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void localeAndTimeZonePlayNoPart(Path golden) throws IOException {
    SortedMap<String, String> here = built(golden, "here");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      // In Turkish the lower case of I is a letter without a dot.
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(built(golden, "there")).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void secondBuildWritesNothing(Path golden) throws IOException {
    MiniSite site = MiniSite.copy(golden, temp.resolve("again"));
    Assumptions.assumeTrue(site.build().code() == 0, "a site with errors is never written");
    assertThat(site.build().out()).contains("(0 written, ");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void editThenRebuildEqualsACleanBuild(Path golden) throws IOException {
    MiniSite edited = MiniSite.copy(golden, temp.resolve("edited"));
    Assumptions.assumeTrue(edited.build().code() == 0, "a site with errors is never written");
    removeOneArticle(edited);
    MiniSite.Run rebuilt = edited.build();
    Assumptions.assumeTrue(rebuilt.code() == 0, "the article was linked to");
    MiniSite fresh = MiniSite.copy(golden, temp.resolve("fresh"));
    removeOneArticle(fresh);
    fresh.build();
    assertThat(MiniSite.files(edited.output())).isEqualTo(MiniSite.files(fresh.output()));
  }

  private static void removeOneArticle(MiniSite site) throws IOException {
    try (Stream<Path> files = Files.list(site.root().resolve("articles"))) {
      Files.delete(files.filter(f -> f.toString().endsWith(".md")).sorted().toList().get(0));
    }
  }

  private SortedMap<String, String> built(Path golden, String name, String... more)
      throws IOException {
    MiniSite site = MiniSite.copy(golden, temp.resolve(name));
    MiniSite.Run run = site.build(more);
    SortedMap<String, String> files = MiniSite.files(site.output());
    files.put("(diagnostics)", run.err());
    return files;
  }
}
