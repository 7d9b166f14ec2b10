package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.ListOutline;
import pamphlet.model.PageType;
import pamphlet.model.Place;
import pamphlet.model.Settings;

/**
 * What is done one after another is a numbered list (NHS digital service manual, formatting;
 * PEMAT-P item 22, explicit steps).
 */
@AutoService(PageRule.class)
public final class ExerciseSteps implements PageRule {
  static final Code CODE = Code.warning("EX012", "an exercise's steps are not a numbered list");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    boolean missing =
        !Pages.isRetired(page.facts())
            && page.facts().frontMatter().type() == PageType.EXERCISE
            && page.facts().steps().isEmpty();
    return missing ? List.of(found(page)) : List.of();
  }

  private static Diagnostic found(CompiledPage page) {
    return Diagnostic.of(
        place(page),
        CODE,
        "the steps of this exercise are not a numbered list",
        "begin each step with a number, for example 1. Sit tall.");
  }

  /** The first list, which probably is meant; else the page as a whole. */
  private static Place place(CompiledPage page) {
    return page.body().lists().stream()
        .map(ListOutline::place)
        .findFirst()
        .orElse(Place.file(page.facts().source().fromRoot()));
  }
}
