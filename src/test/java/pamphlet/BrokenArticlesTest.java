package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pamphlet.report.Catalogue;

/**
 * Articles with one mistake each, in {@code src/test/resources/broken}, and beside each all that
 * {@code check} tells of it in a site that is in order otherwise. Those called {@code ok-…} look
 * like mistakes and are none. {@code -Dupdate} writes the expectations, which are then reviewed.
 */
class BrokenArticlesTest {
  private static final Path ARTICLES = Path.of("src/test/resources/broken");

  /**
   * What one article cannot show: other folders and disks, very large files, a slow text, the
   * register of approvals, a picture that no article shows, and attributes that no directive has
   * yet.
   */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "FM044", "FM051", "FM052", "FM053", "FM054", "FM055", "FM056", "IM005", "IM014", "IM015",
          "LK013", "MD001", "MD006", "MD007", "MD008", "MD025", "MD026", "RV021", "RV022", "RV023");

  @TempDir private Path temp;

  @ParameterizedTest(name = "{0}")
  @MethodSource("articles")
  void mistakeIsToldWithPlaceReasonAndFix(String article) throws IOException {
    Corpus.compare(expected(article), check(List.of(article)));
  }

  @Test
  void siteOfTheArticlesIsInOrder() throws IOException {
    assertThat(check(List.of())).isEmpty();
  }

  @Test
  void articleWithoutMistakeHasNothingToTell() throws IOException {
    for (String article : articles().filter(name -> name.startsWith("ok-")).toList()) {
      assertThat(expected(article)).as(article).isEmptyFile();
    }
  }

  @Test
  void allMistakesAreToldInOneSortedList() throws IOException {
    List<String> articles = articles().toList();
    Set<String> alone = new TreeSet<>();
    for (String article : articles) {
      alone.addAll(Corpus.frames(Files.readString(expected(article))));
    }
    List<String> together = Corpus.frames(check(articles));
    assertThat(together).containsExactlyInAnyOrderElementsOf(alone);
    assertThat(together).isSortedAccordingTo(Corpus.BY_PLACE);
  }

  @Test
  void everyCodeOfContentHasItsArticle() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (String article : articles().toList()) {
      Pattern.compile("(?m)^\\S+: (?:error|warning)\\[(\\w+)]:")
          .matcher(Files.readString(expected(article)))
          .results()
          .map((MatchResult found) -> found.group(1))
          .forEach(shown::add);
    }
    Set<String> wanted = new TreeSet<>(Catalogue.load().entries().keySet());
    wanted.removeIf(code -> code.matches("(CF|TP|OU|PU|IP)\\d+") || ELSEWHERE.contains(code));
    assertThat(shown).containsExactlyElementsOf(wanted);
  }

  static Stream<String> articles() throws IOException {
    return Corpus.names(ARTICLES);
  }

  private String check(List<String> articles) throws IOException {
    MiniSite site = MiniSite.copy(ARTICLES.resolve("site"), temp.resolve("site"));
    for (String article : articles) {
      Path copy = site.root().resolve("articles").resolve(article);
      FileUtils.copyFile(ARTICLES.resolve(article).toFile(), copy.toFile());
    }
    return Corpus.findings(site);
  }

  private static Path expected(String article) {
    return Corpus.expected(ARTICLES, article);
  }
}
