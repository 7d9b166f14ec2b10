package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pamphlet.model.CheckSettings.Profile;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;
import pamphlet.words.Word;
import pamphlet.words.Words;

/**
 * No negative contractions, nor "should've" and its like (NHS digital service manual, punctuation):
 * many readers overlook the "n't" and take the opposite from it. Not in the American profile, whose
 * plain language guidelines recommend contractions.
 */
@AutoService(ProseRule.class)
public final class NegativeContraction implements ProseRule {
  static final Code CODE = Code.warning("ST010", "a contraction that readers misread");

  private static final Map<String, String> FULL =
      Map.of(
          "can't",
          "cannot",
          "won't",
          "will not",
          "shan't",
          "shall not",
          "ain't",
          "is not",
          "should've",
          "should have",
          "could've",
          "could have",
          "would've",
          "would have",
          "they've",
          "they have");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    if (settings.checks().profile() == Profile.US || !prose.has(Trait.CONTRACTION)) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    for (Passage passage : prose.passages()) {
      if (passage.has(Trait.CONTRACTION)) {
        check(passage, found);
      }
    }
    return found;
  }

  private static void check(Passage passage, List<Diagnostic> found) {
    Words words = passage.words();
    for (int i = words.next(Trait.CONTRACTION, 0);
        i < words.size();
        i = words.next(Trait.CONTRACTION, i + 1)) {
      found.add(found(passage, words.get(i)));
    }
  }

  /** Whether a word in lower case is a contraction that readers misread. */
  static boolean isContraction(String word) {
    return word.endsWith("n't") || word.endsWith("'ve") && FULL.containsKey(word);
  }

  private static Diagnostic found(Passage passage, Word word) {
    String lower = word.lower();
    String full = FULL.getOrDefault(lower, lower.substring(0, lower.length() - 3) + " not");
    return Diagnostic.of(
        passage.place(word),
        CODE,
        "\"" + word.text() + "\" is easily misread",
        "write \"" + full + "\"");
  }
}
