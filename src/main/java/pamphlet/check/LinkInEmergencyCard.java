package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.BodyFact.RedFlagCard;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.Settings;

/**
 * An emergency card does not link to more about the condition (NHS digital service manual, "Help
 * users decide when and where to get care"): the one thing to do now is to call.
 */
@AutoService(PageRule.class)
public final class LinkInEmergencyCard implements PageRule {
  static final Code CODE = Code.warning("RF011", "an emergency card holds a link");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    List<Diagnostic> found = new ArrayList<>();
    for (RedFlagCard card : Pages.cards(page.facts())) {
      if (card.level() == RedFlagLevel.EMERGENCY && card.hasLink()) {
        found.add(found(card));
      }
    }
    return found;
  }

  private static Diagnostic found(RedFlagCard card) {
    return Diagnostic.of(
        card.place(),
        CODE,
        "an emergency card holds a link, which leads readers away from calling for help",
        "move the link into the text below the card");
  }
}
