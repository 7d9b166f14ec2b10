package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;

/** Sentences have up to 20 words (NHS digital service manual, how we write). */
@AutoService(ProseRule.class)
public final class LongSentence implements ProseRule {
  static final Code CODE = Code.warning("ST006", "a sentence has more than 20 words");

  static final int MAX_WORDS = 20;

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    List<Diagnostic> found = new ArrayList<>();
    for (Passage passage : prose.passages()) {
      if (Counting.isRunning(passage)) {
        for (Sentence sentence : passage.sentences()) {
          if (sentence.words().size() > MAX_WORDS) {
            found.add(found(passage, sentence));
          }
        }
      }
    }
    return found;
  }

  private static Diagnostic found(Passage passage, Sentence sentence) {
    return Diagnostic.of(
        passage.place(sentence),
        CODE,
        "this sentence has " + sentence.words().size() + " words, more than " + MAX_WORDS,
        "make two sentences of it");
  }
}
