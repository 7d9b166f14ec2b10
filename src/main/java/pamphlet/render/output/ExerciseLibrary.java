package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import pamphlet.model.ExerciseDetails;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageType;
import pamphlet.model.Site;
import pamphlet.model.TitleOrder;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.render.view.GroupView;
import pamphlet.render.view.LibraryView;

/** All exercises by part of the body, by position and by what is needed. */
@AutoService(OutputKind.class)
public final class ExerciseLibrary implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    if (!context.overview().hasExercises()) {
      return List.of();
    }
    String title = context.messages().get("exercises.title");
    String summary = context.messages().get("exercises.summary");
    Frame frame = Frame.of(Places.EXERCISES, title, summary, "library");
    return List.of(
        Html.page(
                context,
                Output.Kind.LIST,
                frame.with(Banners.ofLists(context)),
                "exercises.ftlh",
                () -> Map.of("library", view(context)))
            .reading(Reads.LISTS));
  }

  /** The exercises that lists show, by title. */
  static List<LinkedPage> exercises(Site site) {
    return site.listed().stream()
        .filter(page -> page.frontMatter().type() == PageType.EXERCISE)
        .sorted(Comparator.comparing(LinkedPage::facts, TitleOrder.PAGES))
        .toList();
  }

  private static LibraryView view(RenderContext context) {
    List<LinkedPage> exercises = exercises(context.site());
    return new LibraryView(
        Places.PROGRAMME.from(Places.EXERCISES),
        groups(
            exercises,
            "area",
            ExerciseDetails::area,
            page -> context.cards().card(page, Places.EXERCISES)),
        groups(
            exercises,
            "position",
            ExerciseDetails::position,
            page -> Cards.link(page, Places.EXERCISES)),
        groups(
            exercises,
            "equipment",
            ExerciseDetails::equipment,
            page -> Cards.link(page, Places.EXERCISES)));
  }

  private static <T> List<GroupView<T>> groups(
      List<LinkedPage> exercises,
      String prefix,
      Function<ExerciseDetails, Optional<String>> key,
      Function<LinkedPage, T> shown) {
    Map<String, List<T>> groups = new TreeMap<>();
    for (LinkedPage exercise : exercises) {
      key.apply(exercise.frontMatter().exercise())
          .ifPresent(
              name ->
                  groups.computeIfAbsent(name, n -> new ArrayList<>()).add(shown.apply(exercise)));
    }
    List<GroupView<T>> views = new ArrayList<>();
    groups.forEach(
        (name, items) ->
            views.add(new GroupView<>(prefix + "-" + (views.size() + 1), capital(name), items)));
    return views;
  }

  private static String capital(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + name.substring(Character.charCount(first));
  }
}
