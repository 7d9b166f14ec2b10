package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import pamphlet.model.Address;
import pamphlet.model.Dose;
import pamphlet.model.ExerciseDetails;
import pamphlet.model.LinkedPage;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.render.view.Markup;
import pamphlet.render.view.ProgrammeView;

/**
 * The programme: one printable sheet of the exercises that a reader picked in the library, with
 * boxes to tick for a week. The picks stand in the address alone.
 */
@AutoService(OutputKind.class)
public final class Programme implements OutputKind {
  private static final Address HERE = Places.PROGRAMME;

  @Override
  public List<Output> outputs(RenderContext context) {
    if (!context.overview().hasExercises()) {
      return List.of();
    }
    String title = context.messages().get("programme.title");
    String summary = context.messages().get("programme.summary");
    Frame frame = Frame.of(HERE, title, summary, "programme").with(Banners.ofLists(context));
    return List.of(
        Html.page(
                context,
                Output.Kind.LIST,
                frame.hidden(),
                "programme.ftlh",
                () -> Map.of("programme", view(context)))
            .reading(Reads.LISTS));
  }

  private static ProgrammeView view(RenderContext context) {
    List<LinkedPage> exercises = ExerciseLibrary.exercises(context.site());
    return new ProgrammeView(
        Places.EXERCISES.from(HERE),
        Scripts.href(context, "programme.js", HERE),
        exercises.stream().map(page -> exercise(context, page)).toList(),
        disclaimers(context, exercises));
  }

  private static ProgrammeView.Exercise exercise(RenderContext context, LinkedPage page) {
    ExerciseDetails details = page.frontMatter().exercise();
    return new ProgrammeView.Exercise(
        context.cards().card(page, HERE),
        details.dose().map(Dose::frequency).orElse(""),
        details.stopIf().stream().map(sign -> context.fragments().markup(sign, HERE)).toList(),
        People.byline(context, page, HERE));
  }

  private static List<Markup> disclaimers(RenderContext context, List<LinkedPage> exercises) {
    return exercises.stream()
        .flatMap(page -> page.frontMatter().review().disclaimer().stream())
        .distinct()
        .map(context.site().settings().disclaimers()::get)
        .map(text -> context.fragments().markup(text, HERE))
        .toList();
  }
}
