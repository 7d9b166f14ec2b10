package pamphlet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pamphlet.build.Spots.Spot;
import pamphlet.model.SourcePath;

class SpotsTest {
  /** "Aa" and "BB" have one hash, and so have all names that are made of as many of them. */
  @Test
  void pagesAreFoundWhateverTheirHashesAre() {
    List<SourcePath> pages = new ArrayList<>();
    for (int i = 0; i < 1 << 7; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 7; bit++) {
        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      pages.add(new SourcePath(name + ".md"));
    }
    for (int i = 0; i < 5_000; i++) {
      pages.add(new SourcePath("articles-" + i + ".md"));
    }
    Spots spots = new Spots();
    for (int i = 0; i < pages.size(); i++) {
      assertThat(spots.find(pages.get(i))).isEmpty();
      spots.put(pages.get(i), spot(i));
      assertThat(spots.find(pages.get(i))).contains(spot(i));
    }
    for (int i = 0; i < pages.size(); i++) {
      SourcePath same = new SourcePath(pages.get(i).value());
      assertThat(spots.find(same)).contains(spot(i));
    }
    assertThat(spots.find(new SourcePath("AaAaAaAaAaAaBb.md"))).isEmpty();
  }

  private static Spot spot(int number) {
    return new Spot(number * 10_000_000_000L, number + 1, 2 * number);
  }
}
