package pamphlet.check;

import java.util.List;
import pamphlet.model.ProseStats;
import pamphlet.model.TextBlock;
import pamphlet.words.Words;

/**
 * Counts prose for the readability formulas. The preparation follows the usual advice for patient
 * information: drop headings, fragments, bullet fragments and table cells, and let neither
 * abbreviations nor decimals end a sentence.
 */
final class Counting {
  private int words;
  private int sentences;
  private int syllables;
  private int polysyllables;

  private Counting() {}

  /** The counts of some passages. */
  static ProseStats of(List<Passage> passages) {
    Counting counting = new Counting();
    for (Passage passage : passages) {
      if (isRunning(passage)) {
        counting.add(passage);
      }
    }
    return new ProseStats(
        counting.words, counting.sentences, counting.syllables, counting.polysyllables);
  }

  /** Whether a passage is running text, rather than a heading, a table or code. */
  static boolean isRunning(Passage passage) {
    return passage.kind() == TextBlock.Kind.PARAGRAPH
        || passage.kind() == TextBlock.Kind.LIST_ITEM
        || passage.kind() == TextBlock.Kind.QUOTE;
  }

  private void add(Passage passage) {
    for (Sentence sentence : passage.sentences()) {
      if (sentence.isComplete()) {
        sentences++;
        add(sentence.words());
      }
    }
  }

  private void add(Words sentence) {
    words += sentence.size();
    for (int i = 0; i < sentence.size(); i++) {
      int count = WordMarks.syllables(sentence.marks(i));
      syllables += count;
      polysyllables += count >= Syllables.POLYSYLLABLE ? 1 : 0;
    }
  }
}
