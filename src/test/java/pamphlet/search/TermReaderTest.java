package pamphlet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pamphlet.words.Spelling;
import pamphlet.words.Words;

class TermReaderTest {
  /** Letters, and what stands in words, between them, or becomes a part of them when folded. */
  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          "a",
          "B",
          "s",
          "S",
          "1",
          "9",
          ".",
          ",",
          "&",
          "-",
          "'",
          "\u2019",
          "\u2010",
          "\u2011",
          "\u2012",
          "\u2013",
          "\u2015",
          "\u2018",
          "\u201b",
          "\u201c",
          "\u201f",
          "\u02bc",
          "\u0149",
          "\u0130",
          "\u0131",
          "\u03a3",
          "\u00df",
          "\u00e9",
          "\u0301",
          "\u0307",
          "\u00ad",
          "\u00bd",
          "\u00b2",
          "\u00aa",
          "\u00b7",
          "\u013f",
          "\u00b4",
          "\u00a0",
          "\u0e33",
          "\uac00",
          "\uff21",
          "\uff07",
          "\u2170",
          "\ud835\udd38",
          "\ud835",
          "\n",
          "\t",
          "\u0000",
          "{{",
          "}}",
          "_",
          "\u0964",
          "\u0915",
          "\u093f",
          "\u05d0",
          "\u05b0",
          "\u1e9e",
          "\ufb05",
          "\u2026");

  @Test
  void theNumbersOfWordsChangeNothing() {
    List<SearchDocument> pages =
        Stream.concat(Samples.handful().stream(), Samples.hardWords().stream()).toList();
    List<SearchDocument> reversed = new ArrayList<>(pages);
    Collections.reverse(reversed);
    TermTable table = new TermTable();
    TermReader reader = Samples.reader("en", table);
    reversed.forEach(reader::read);
    assertThat(Samples.write(pages, reader::read, table, Samples.english()))
        .isEqualTo(Samples.index(pages, Samples.english()));
  }

  @Test
  void threadsThatShareATableGiveTheSameIndex() {
    List<SearchDocument> pages = Samples.many(300).toList();
    TermTable table = new TermTable();
    TermReader reader = Samples.reader("en", table);
    List<byte[]> terms = pages.parallelStream().map(reader::read).toList();
    assertThat(Samples.write(terms, page -> page, table, Samples.english()))
        .isEqualTo(Samples.index(pages, Samples.english()));
  }

  @Test
  void aTableIsReadBackWithItsNumbers() {
    TermTable table = new TermTable();
    TermReader reader = Samples.reader("en", table);
    List<byte[]> terms = Samples.handful().stream().map(reader::read).toList();
    TermTable again = new TermTable(table.terms());
    assertThat(Samples.write(terms, page -> page, again, Samples.english()))
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
  void wordsOfAPlainTextAreFoundOneByOne() {
    Tokens tokens = new Tokens("en");
    Random random = new Random(8);
    int plain = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(10), 0, PIECES.size()).forEach(c -> text.append(PIECES.get(c)));
      Words words = Samples.words(text.toString()).get(0);
      if (words.isPlain()) {
        plain++;
        assertThat(words.stream().flatMap(word -> tokens.of(word.text()).stream()).toList())
            .as(text.toString())
            .isEqualTo(tokens.of(text.toString()));
      }
    }
    assertThat(plain).isBetween(10_000, 90_000);
  }

  @Test
  void spellingHasTheTermsOfEachTable() {
    Tokens tokens = new Tokens("en");
    TermTable first = new TermTable();
    TermTable second = new TermTable(List.of("ahead"));
    SpellingTerms one = new SpellingTerms(first);
    SpellingTerms other = new SpellingTerms(second);
    for (String word : List.of("X-rays", "neck", "Necks", "3\u00b75")) {
      Spelling spelling = Samples.words(word).get(0).spelling(0);
      for (int round = 0; round < 2; round++) {
        assertThat(texts(one.of(spelling, tokens), first)).isEqualTo(tokens.of(spelling.text()));
        assertThat(texts(other.of(spelling, tokens), second)).isEqualTo(tokens.of(spelling.text()));
      }
    }
  }

  private static List<String> texts(SpellingTerms.Terms terms, TermTable table) {
    IntStream numbers = terms.only() >= 0 ? IntStream.of(terms.only()) : IntStream.of(terms.all());
    return numbers.mapToObj(table::term).toList();
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
