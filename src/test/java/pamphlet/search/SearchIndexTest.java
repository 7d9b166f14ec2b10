package pamphlet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private static String head(SearchDocument... pages) {
    return Samples.index(List.of(pages), Samples.english()).get(0).text();
  }

  @Test
  void aSmallSiteHasOneFile() {
    List<SearchFile> files = Samples.index(Samples.handful(), Samples.english());
    assertThat(files).extracting(f -> f.address().path()).containsExactly("search/index.js");
  }

  @Test
  void placesAreWrittenAsDifferencesWithFrequencies() {
    String head =
        head(
            Samples.article("Knee", "swelling"),
            Samples.article("Hip", "none"),
            Samples.article("Foot", "Swelling, swelling; swelling."));
    assertThat(head).contains("\\nswelling|60 2:3");
  }

  @Test
  void stopWordsStayInNamesOnly() {
    String head = head(Samples.article("After a stroke", "the day after"));
    assertThat(head).contains("\\nafter|00\\n").doesNotContain("the|");
  }

  @Test
  void wordsThatAreLeftOutAreCountedAsByTheirCounter() {
    TermTable table = new TermTable();
    SearchLanguage english = Samples.english();
    TermReader reader = Samples.reader("en", table);
    List<byte[]> pages = Samples.many(200).map(reader::read).toList();
    Map<String, Integer> expected = CommonWords.count(pages, page -> page, table);
    expected.keySet().removeAll(english.stopWords()); // These are never in texts of the index.
    assertThat(SearchIndex.write(pages, page -> page, table, english, file -> {}))
        .hasSizeGreaterThan(5)
        .isEqualTo(expected);
  }

  @Test
  void textCannotLeaveItsString() {
    assertThat(head(Samples.article("A \"quote\" \\ and\u2028a line", "x")))
        .contains("\"A \\\"quote\\\" \\\\ and\\u2028a line\"");
    assertThat(Script.quote("\uD83D\uDE00 \uD83D")).isEqualTo("\"\uD83D\uDE00 \\ud83d\"");
  }

  @Test
  void onlyGroupsThatTheSiteKnowsAreWritten() {
    String head = head(Samples.article("Pinched nerve", ""));
    assertThat(head).contains("[\"!trapped nerve=pinched nerve=!radiculopathy\"]");
  }

  @Test
  void theShippedPhrasesSaySomethingWithoutTheirStopWords() {
    SearchLanguage english = Samples.english();
    for (List<List<String>> group : english.synonyms()) {
      assertThat(group).as("a group needs two phrases").hasSizeGreaterThan(1);
      for (List<String> phrase : group) {
        long telling = phrase.stream().filter(w -> !english.stopWords().contains(w)).count();
        assertThat(telling)
            .as("a phrase would find too much: %s", phrase)
            .isGreaterThanOrEqualTo(Math.min(2, phrase.size()));
      }
    }
  }

  @Test
  void aLargeSiteIsSplitIntoSmallParts() {
    List<SearchFile> files = Samples.index(Samples.many(500).toList(), Samples.english());
    Set<String> names = new HashSet<>();
    for (SearchFile file : files) {
      assertThat(names.add(file.address().path())).isTrue();
      assertThat(file.address().path()).matches("search/(index|[tdw][0-9]+\\.[0-9a-f]{6})\\.js");
    }
    assertThat(files).filteredOn(f -> f.address().path().startsWith("search/d")).hasSize(63);
    assertThat(files)
        .filteredOn(f -> f.address().path().startsWith("search/t"))
        .hasSizeGreaterThan(20)
        .allSatisfy(f -> assertThat(f.text().length()).isLessThan(20_000));
  }

  @Test
  void theSameDocumentsGiveTheSameFiles() {
    List<SearchDocument> pages = Samples.many(300).toList();
    List<SearchFile> first = Samples.index(pages, Samples.english());
    List<SearchFile> second = Samples.index(pages, Samples.english());
    assertThat(names(second)).isEqualTo(names(first));
    assertThat(second.get(0).text().equals(first.get(0).text())).isTrue();
  }

  @Test
  void aChangedRecordRenamesItsPartOnly() {
    List<SearchDocument> pages = new ArrayList<>(Samples.many(400).toList());
    List<String> before = names(Samples.index(pages, Samples.english()));
    pages.set(200, Samples.article("Knee", "swelling"));
    List<String> after = names(Samples.index(pages, Samples.english()));
    assertThat(after)
        .filteredOn(name -> name.startsWith("search/d") && !before.contains(name))
        .singleElement()
        .asString()
        .startsWith("search/d25.");
  }

  private static List<String> names(List<SearchFile> files) {
    return files.stream().map(file -> file.address().path()).toList();
  }

  @Test
  void aSiteWithoutPagesHasAnIndex() {
    assertThat(Samples.index(List.of(), SearchLanguage.plain("en"))).hasSize(1);
  }
}
