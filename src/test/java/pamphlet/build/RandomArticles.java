package pamphlet.build;

import java.util.Random;

/** Sound articles with many words that nobody knows, drawn from a seed. */
final class RandomArticles {
  private final Random random;

  RandomArticles(Random random) {
    this.random = random;
  }

  /** The article {@code page-NUMBER.md}, which links to the next of so many pages. */
  String article(int number, int pages) {
    StringBuilder text = new StringBuilder("---\ntitle: Page " + number + "\n");
    text.append("summary: About page ").append(number).append(".\ncategory: bones\n");
    text.append("reviewer: sample\nreviewDate: 2025-03-04\ndisclaimer: standard\nsources:\n");
    text.append("  - title: A leaflet\n    publisher: A publisher\n    consulted: 2025-01\n");
    text.append("---\n\nA walk a day helps. ");
    for (int i = 0; i < 1100; i++) {
      text.append(word()).append(i % 8 == 7 ? ".\n" : " ");
    }
    text.append("\nSee [the next](page-").append((number + 1) % pages).append(".md).\n\n");
    text.append(":::red-flags{level=urgent}\n- sign number ").append(number).append("\n:::\n");
    return text.toString();
  }

  /** A word of four to eight letters, such as {@code bakude}. */
  String word() {
    StringBuilder word = new StringBuilder();
    for (int left = 100 + random.nextInt(9000); left > 0; left /= 20) {
      word.append((char) ('b' + left % 20)).append("aeiou".charAt(left % 5));
    }
    return word.toString();
  }
}
