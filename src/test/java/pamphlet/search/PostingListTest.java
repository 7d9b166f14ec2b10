package pamphlet.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingListTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "35, z",
    "36, 10",
    "999999, lflr",
    "0:2, 0:2",
    "7:40, 7:14",
    "0 1 2, 0 1 1",
    "0 63 64, 0 1r 1",
    "5 69 1000000, 5 1s lfjv",
    "3:2 4 5:128, 3:2 1 1:3k",
    "3 4:300 5, 3 1:8c 1"
  })
  void documentsAreWrittenAsDistances(String documents, String written) {
    PostingList list = new PostingList();
    for (String document : documents.split(" ")) {
      String[] parts = document.split(":");
      list.add(Integer.parseInt(parts[0]), parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
    }
    assertThat(written(list)).isEqualTo(written);
  }

  @Test
  void aLongListKeepsAll() {
    PostingList list = new PostingList();
    StringBuilder expected = new StringBuilder("1");
    list.add(1, 1);
    for (int document = 2; document < 2_000; document++) {
      list.add(document * 37, 1 + document % 3);
      String distance = Integer.toString(document == 2 ? 73 : 37, 36);
      expected.append(' ').append(distance);
      expected.append(document % 3 == 0 ? "" : ":" + (1 + document % 3));
    }
    assertThat(written(list)).hasToString(expected.toString());
  }

  private static String written(PostingList list) {
    StringBuilder out = new StringBuilder();
    list.write(out);
    return out.toString();
  }
}
