package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.PageFacts;
import pamphlet.model.PageType;
import pamphlet.model.Settings;

/**
 * An exercise says when to stop. Patient leaflets do (AAOS, Kaiser Permanente: stop or ease off
 * with pain), and no reader should have to guess whether tingling is meant to happen.
 */
@AutoService(PageRule.class)
public final class NoStopIf implements PageRule {
  static final Code CODE = Code.error("EX011", "an exercise does not say when to stop");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    PageFacts facts = page.facts();
    boolean missing =
        Pages.isPublished(facts)
            && facts.frontMatter().type() == PageType.EXERCISE
            && facts.frontMatter().exercise().stopIf().isEmpty();
    return missing ? List.of(found(facts)) : List.of();
  }

  private static Diagnostic found(PageFacts facts) {
    return Diagnostic.of(
        Pages.value(facts, "stopIf"),
        CODE,
        "this exercise does not say when to stop",
        "add stopIf: with a list of signs, for example - dizziness");
  }
}
