package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.Address;
import pamphlet.model.Dose;
import pamphlet.model.ExerciseDetails;
import pamphlet.model.Fragment;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageType;
import pamphlet.model.ReviewState;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.render.view.ExerciseView;
import pamphlet.render.view.Markup;
import pamphlet.render.view.TimerView;

/** Exercises, each with its dose and the signs to stop at beside the steps. */
@AutoService(OutputKind.class)
public final class ExercisePages implements OutputKind {
  private static final int READY_SECONDS = 5;

  @Override
  public List<Output> outputs(RenderContext context) {
    return context.site().pages().values().stream()
        .filter(ExercisePages::isOfThisKind)
        .map(page -> output(context, page))
        .toList();
  }

  @Override
  public Optional<Output> page(RenderContext context, LinkedPage page) {
    return isOfThisKind(page) ? Optional.of(output(context, page)) : Optional.empty();
  }

  private static boolean isOfThisKind(LinkedPage page) {
    return page.state() != ReviewState.RETIRED && page.frontMatter().type() == PageType.EXERCISE;
  }

  private static Output output(RenderContext context, LinkedPage page) {
    return Html.page(
            context,
            Output.Kind.PAGE,
            page.address(),
            () -> PageViews.frame(context, page),
            "exercise.ftlh",
            () ->
                Map.of(
                    "page",
                    PageViews.of(context, page),
                    "exercise",
                    exercise(context, page),
                    "timer",
                    timer(context, page)))
        .reading(() -> Reads.text(context.site(), page));
  }

  private static ExerciseView exercise(RenderContext context, LinkedPage page) {
    ExerciseDetails details = page.frontMatter().exercise();
    return new ExerciseView(
        details.area().orElse(""),
        details.position().orElse(""),
        details.equipment().orElse(""),
        details.dose().map(context.doses()::view),
        details.feel().orElse(""),
        markup(context, page, details.precautions()),
        markup(context, page, details.stopIf()),
        Cards.links(context, page.usedBy(), page.address()));
  }

  /** Only where something is held: nobody has said how fast a movement without a hold should be. */
  private static Optional<TimerView> timer(RenderContext context, LinkedPage page) {
    return page.frontMatter()
        .exercise()
        .dose()
        .filter(dose -> dose.holdSeconds() > 0)
        .map(dose -> timer(context, dose, page.address()));
  }

  private static TimerView timer(RenderContext context, Dose dose, Address address) {
    return new TimerView(
        Scripts.href(context, "timer.js", address),
        context.doses().plan(dose, READY_SECONDS),
        READY_SECONDS);
  }

  private static List<Markup> markup(
      RenderContext context, LinkedPage page, List<Fragment> fragments) {
    return fragments.stream().map(f -> context.fragments().markup(f, page.address())).toList();
  }
}
