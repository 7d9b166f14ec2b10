package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;
import pamphlet.words.Word;
import pamphlet.words.Words;

/**
 * No block capitals (NHS digital service manual, punctuation): they are slow to read, and some
 * screen readers spell them. Found are words that are only ever capitals for emphasis, and runs of
 * two or more words in capitals that are not all abbreviations.
 */
@AutoService(ProseRule.class)
public final class BlockCapitals implements ProseRule {
  static final Code CODE = Code.warning("ST011", "words are written in block capitals");

  private static final Set<String> EMPHASIS =
      Set.of(
          "not",
          "never",
          "always",
          "must",
          "do",
          "stop",
          "only",
          "and",
          "no",
          "if",
          "all",
          "any",
          "warning",
          "important",
          "danger",
          "caution",
          "note",
          "very",
          "before",
          "after",
          "immediately",
          "now",
          "emergency",
          "call",
          "should",
          "cannot",
          "both",
          "each",
          "every");

  /** A word of so many letters is rarely an abbreviation. */
  private static final int LONG = 5;

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    if (!prose.has(Trait.CAPITALS)) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    for (Passage passage : prose.passages()) {
      BitSet shouted = shouted(passage);
      for (int i = shouted.nextSetBit(0); i >= 0; ) {
        int end = shouted.nextClearBit(i);
        found.add(found(passage, passage.words().get(i), passage.words().get(end - 1)));
        i = shouted.nextSetBit(end);
      }
    }
    return found;
  }

  /** The words that are shouted or stand in a run that is, by their index. */
  static BitSet shouted(Passage passage) {
    BitSet shouted = new BitSet();
    if (!passage.has(Trait.CAPITALS)) {
      return shouted;
    }
    Words words = passage.words();
    for (int i = words.next(Trait.CAPITALS, 0); i < words.size(); ) {
      int end = runEnd(words, i);
      if (isShouted(words.part(i, end))) {
        shouted.set(i, end);
      }
      i = words.next(Trait.CAPITALS, end);
    }
    return shouted;
  }

  private static int runEnd(Words words, int start) {
    int end = start;
    while (end < words.size() && words.get(end).has(Trait.CAPITALS)) {
      end++;
    }
    return end;
  }

  private static boolean isShouted(Words run) {
    boolean emphasis = false;
    boolean longWord = false;
    for (Word word : run) {
      emphasis |= EMPHASIS.contains(word.lower());
      longWord |= word.text().length() >= LONG && !Abbreviations.isKnown(word.text());
    }
    return emphasis || longWord && run.size() > 1;
  }

  private static Diagnostic found(Passage passage, Word first, Word last) {
    String text = passage.text().substring(first.start(), last.end());
    return Diagnostic.of(
        passage.place(first, last),
        CODE,
        "\"" + text + "\" is written in block capitals",
        "write small letters; for emphasis put ** on both sides");
  }
}
