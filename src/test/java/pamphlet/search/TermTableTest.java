package pamphlet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermTableTest {
  /** "Aa" and "BB" have one hash, and so have all words that are made of as many of them. */
  @Test
  void wordsWithOneHashAllKeepTheirNumbersWhileTheTableGrows() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 1 << 8; i++) {
      StringBuilder word = new StringBuilder();
      for (int bit = 0; bit < 8; bit++) {
        word.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      words.add(word.toString());
    }
    for (int i = 0; i < 10_000; i++) {
      words.add("word" + i);
    }
    TermTable table = new TermTable();
    for (int number = 0; number < words.size(); number++) {
      assertThat(number(table, words.get(number))).isEqualTo(number);
    }
    for (int number = 0; number < words.size(); number++) {
      assertThat(number(table, words.get(number))).isEqualTo(number);
      assertThat(table.find(words.get(number))).isEqualTo(number);
      assertThat(table.term(number)).isEqualTo(words.get(number));
    }
    assertThat(table.find("Aa")).isEqualTo(-1);
    assertThat(table.find("AaAaAaAaAaAaAaAaBB")).isEqualTo(-1);
    assertThat(table.terms()).isEqualTo(words);
  }

  private static int number(TermTable table, String word) {
    return table.number(word.toCharArray(), word.length());
  }
}
