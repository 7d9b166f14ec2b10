package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;
import pamphlet.words.Word;
import pamphlet.words.Words;

/**
 * An abbreviation is spelled out where it first stands (WCAG 2.2, 3.1.4; NHS digital service
 * manual, abbreviations), either way round: "magnetic resonance imaging (MRI)", "MRI (a scan with
 * magnets)". Headings may use it before, because they cannot explain; so may the title, summary and
 * key points if the text explains it.
 */
@AutoService(ProseRule.class)
public final class UndefinedAbbreviation implements ProseRule {
  static final Code CODE = Code.warning("ST014", "an abbreviation is not spelled out");

  /** How many characters may stand between an abbreviation and its bracket, as in "MRI scan (". */
  private static final int MAX_GAP = 12;

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    if (!prose.has(Trait.ABBREVIATION)) {
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    List<Diagnostic> found = new ArrayList<>();
    prose.body().forEach(passage -> check(passage, seen, found));
    prose.opening().forEach(passage -> check(passage, seen, found));
    return found;
  }

  private static void check(Passage passage, Set<String> seen, List<Diagnostic> found) {
    if (passage.isHeading() || !passage.has(Trait.ABBREVIATION)) {
      return;
    }
    Words words = passage.words();
    BitSet shouted = BlockCapitals.shouted(passage);
    for (int i = words.next(Trait.ABBREVIATION, 0);
        i < words.size();
        i = words.next(Trait.ABBREVIATION, i + 1)) {
      Word word = words.get(i);
      boolean first = !shouted.get(i) && seen.add(Abbreviations.singular(word.text()));
      if (first && !isExplained(passage, word)) {
        found.add(found(passage, word));
      }
    }
  }

  private static boolean isExplained(Passage passage, Word word) {
    boolean behindWords = word.start() > 1 && passage.at(word.start() - 1) == '(';
    return behindWords || isBeforeBracket(passage, word.end());
  }

  private static boolean isBeforeBracket(Passage passage, int end) {
    for (int i = end; i < end + MAX_GAP && i < passage.text().length(); i++) {
      char c = passage.at(i);
      if (c == '(') {
        return Character.isLetter(passage.at(i + 1));
      }
      if (c != ' ' && !Character.isLetter(c)) {
        return false;
      }
    }
    return false;
  }

  private static Diagnostic found(Passage passage, Word word) {
    return Diagnostic.of(
        passage.place(word),
        CODE,
        "\"" + word.text() + "\" is not spelled out where it first stands",
        "write the words, then (" + word.text() + ")");
  }
}
