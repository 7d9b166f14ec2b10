package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pamphlet.model.BodyFact.RedFlagCard;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.Settings;

/**
 * At most one card of each type on a page, unless there is a clear clinical need (NHS digital
 * service manual, "Help users decide when and where to get care"): readers who have seen one card
 * take the next of the same colour for the same.
 */
@AutoService(PageRule.class)
public final class RepeatedCard implements PageRule {
  static final Code CODE = Code.warning("RF010", "a page has two red-flag cards of one level");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    List<RedFlagCard> cards = Pages.cards(page.facts());
    if (cards.size() < 2) {
      return List.of();
    }
    Map<RedFlagLevel, RedFlagCard> first = new EnumMap<>(RedFlagLevel.class);
    List<Diagnostic> found = new ArrayList<>();
    for (RedFlagCard card : cards) {
      RedFlagCard before = first.putIfAbsent(card.level(), card);
      // A second emergency card is an error, which is reported where it is found.
      if (before != null && card.level() != RedFlagLevel.EMERGENCY) {
        found.add(found(card, before));
      }
    }
    return found;
  }

  private static Diagnostic found(RedFlagCard card, RedFlagCard before) {
    return Diagnostic.of(
        card.place(),
        CODE,
        "a second card of level "
            + card.level().word()
            + "; the first is on line "
            + before.place().line(),
        "join the two lists into one card");
  }
}
