package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;
import pamphlet.model.TextBlock;

/** Paragraphs have up to three sentences (NHS digital service manual, how we write). */
@AutoService(ProseRule.class)
public final class LongParagraph implements ProseRule {
  static final Code CODE = Code.warning("ST007", "a paragraph has more than three sentences");

  static final int MAX_SENTENCES = 3;

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    List<Diagnostic> found = new ArrayList<>();
    for (Passage passage : prose.passages()) {
      boolean paragraph = passage.kind() == TextBlock.Kind.PARAGRAPH;
      if (paragraph && passage.sentences().size() > MAX_SENTENCES) {
        found.add(found(passage));
      }
    }
    return found;
  }

  /** Points at the first sentence too many, where a new paragraph could begin. */
  private static Diagnostic found(Passage passage) {
    return Diagnostic.of(
        passage.place(passage.sentences().get(MAX_SENTENCES)),
        CODE,
        "this paragraph has "
            + passage.sentences().size()
            + " sentences, more than "
            + MAX_SENTENCES,
        "begin a new paragraph here or before");
  }
}
