package pamphlet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermReaderTest {
  @Test
  void theNumbersOfWordsChangeNothing() {
    List<SearchDocument> pages =
        Stream.concat(Samples.handful().stream(), Samples.hardWords().stream()).toList();
    List<SearchDocument> reversed = new ArrayList<>(pages);
    Collections.reverse(reversed);
    TermTable table = new TermTable();
    TermReader reader = Samples.reader("en", table);
    reversed.forEach(reader::read);
    assertThat(SearchIndex.write(pages, reader::read, table, Samples.english()))
        .isEqualTo(Samples.index(pages, Samples.english()));
  }

  @Test
  void threadsThatShareATableGiveTheSameIndex() {
    List<SearchDocument> pages = Samples.many(300).toList();
    TermTable table = new TermTable();
    TermReader reader = Samples.reader("en", table);
    List<byte[]> terms = pages.parallelStream().map(reader::read).toList();
    assertThat(SearchIndex.write(terms, page -> page, table, Samples.english()))
        .isEqualTo(Samples.index(pages, Samples.english()));
  }

  @Test
  void aTableIsReadBackWithItsNumbers() {
    TermTable table = new TermTable();
    TermReader reader = Samples.reader("en", table);
    List<byte[]> terms = Samples.handful().stream().map(reader::read).toList();
    TermTable again = new TermTable(table.terms());
    assertThat(SearchIndex.write(terms, page -> page, again, Samples.english()))
        .isEqualTo(Samples.index(Samples.handful(), Samples.english()));
    // Writing adds the words of the language that are never looked for, behind those of the pages.
    assertThat(again.terms().subList(0, table.terms().size())).isEqualTo(table.terms());
  }

  @Test
  void wordsOfOneHashAreToldApart() {
    // Java's hash of "an" is that of "c0".
    List<String> words =
        IntStream.range(0, 1 << 12)
            .mapToObj(i -> Integer.toBinaryString(i | 1 << 12).replace("0", "an"))
            .map(word -> word.replace("1", "c0"))
            .toList();
    TermTable table = new TermTable();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < words.size(); i++) {
        char[] chars = words.get(i).toCharArray();
        assertThat(table.number(chars, chars.length)).isEqualTo(i);
      }
    }
  }

  @Test
  void plainTextIsFoldedAsAnyOther() {
    List<String> texts =
        List.of(
            "Parkinson's DISEASE \u2013 the PATIENT'S",
            "'s 'S s' ''s's's x'sy don't \u2019s \u201cit\u2019s\u201d",
            "X-ray's-eye 'quoted' 5'S6 a's\u2014b",
            "");
    for (String text : texts) {
      char[] folded = new char[text.length()];
      int length = Folding.plain(text, 0, text.length(), folded);
      assertThat(new String(folded, 0, length)).isEqualTo(Folding.of(text));
    }
    assertThat(Folding.plain("na\u00efve", 0, 5, new char[5])).isEqualTo(-1);
  }
}
