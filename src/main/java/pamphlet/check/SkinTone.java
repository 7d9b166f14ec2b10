package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import pamphlet.check.WordList.Match;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;

/**
 * "Redness" shows on light skin only (NHS digital service manual, inclusive content, skin
 * symptoms). A passage that names brown or black skin has seen to it.
 */
@AutoService(ProseRule.class)
public final class SkinTone implements ProseRule {
  static final Code CODE =
      Code.warning("ST017", "a sign on the skin is described for light skin only (nhs style)");

  private final WordList list = WordList.SKIN_TONE;

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    List<Diagnostic> found = new ArrayList<>();
    for (Match match : list.find(prose, settings.checks().profile())) {
      if (!namesDarkSkin(match.passage())) {
        found.add(found(match));
      }
    }
    return found;
  }

  private static boolean namesDarkSkin(Passage passage) {
    return passage.words().stream()
        .anyMatch(word -> word.lower().equals("brown") || word.lower().equals("black"));
  }

  private static Diagnostic found(Match match) {
    return Diagnostic.of(
        match.place(),
        CODE,
        "\"" + match.entry().phrase() + "\" looks different on brown and black skin",
        match.entry().advice());
  }
}
