package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import pamphlet.check.WordList.Match;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;

/**
 * People are more than what they have: not afflicted by, suffering from, victim of, confined to
 * (NHS digital service manual, inclusive content).
 */
@AutoService(ProseRule.class)
public final class PersonFirst implements ProseRule {
  static final Code CODE = Code.warning("ST013", "wording that makes a person into an illness");

  private final WordList list = WordList.STIGMA;

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    List<Diagnostic> found = new ArrayList<>();
    for (Match match : list.find(prose, settings.checks().profile())) {
      found.add(found(match));
    }
    return found;
  }

  private static Diagnostic found(Match match) {
    return Diagnostic.of(
        match.place(),
        CODE,
        "\"" + match.entry().phrase() + "\" may hurt readers",
        "try: " + match.entry().advice());
  }
}
