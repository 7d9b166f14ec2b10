package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.List;
import pamphlet.model.CheckSettings.Profile;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;

/**
 * Headings are not written as questions (NHS digital service manual, formatting): the words that
 * matter come first. The house style of the NHS only; American consumer sites prefer questions.
 */
@AutoService(ProseRule.class)
public final class HeadingQuestion implements ProseRule {
  static final Code CODE = Code.warning("ST005", "a heading is a question (nhs style)");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    if (settings.checks().profile() != Profile.NHS) {
      return List.of();
    }
    return prose.passages().stream()
        .filter(passage -> passage.isHeading() && passage.text().endsWith("?"))
        .map(HeadingQuestion::found)
        .toList();
  }

  private static Diagnostic found(Passage heading) {
    return Diagnostic.of(
        heading.place(),
        CODE,
        "heading \"" + heading.text() + "\" is a question",
        "name the topic, for example \"Causes\" instead of \"What are the causes?\"");
  }
}
