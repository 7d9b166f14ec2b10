package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pamphlet.model.Address;
import pamphlet.model.BodyFact;
import pamphlet.model.Fragment;
import pamphlet.model.LinkedPage;
import pamphlet.model.RedFlag;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.Site;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.render.view.GroupView;
import pamphlet.render.view.LevelView;
import pamphlet.render.view.LinkView;
import pamphlet.render.view.Markup;
import pamphlet.render.view.SheetView;
import pamphlet.render.view.SignView;

/**
 * For each article with questions or red flags, the sheet that a reader prints and takes to an
 * appointment.
 */
@AutoService(OutputKind.class)
public final class AppointmentSheets implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    return context.site().listed().stream()
        .filter(AppointmentSheets::has)
        .map(page -> output(context, page))
        .toList();
  }

  /** Whether a page has something to take along. */
  static boolean has(LinkedPage page) {
    if (page.isListed()) {
      for (BodyFact fact : page.facts().facts()) {
        if (!(fact instanceof BodyFact.Exercises)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Output output(RenderContext context, LinkedPage page) {
    Address address = Places.sheet(page);
    return Html.page(
            context,
            Output.Kind.PAGE,
            address,
            () -> frame(context, page),
            "appointment.ftlh",
            () -> Map.of("sheet", new Sheet(context, page, address).view()))
        .reading(() -> Reads.facts(context.site(), page));
  }

  private static Frame frame(RenderContext context, LinkedPage page) {
    String title = context.messages().get("sheet.title", page.frontMatter().title());
    String summary = context.messages().get("sheet.summary");
    return Frame.of(Places.sheet(page), title, summary, "sheet").with(Banners.of(context, page));
  }

  /** One sheet on its way. */
  private record Sheet(RenderContext context, LinkedPage page, Address address) {
    SheetView view() {
      return new SheetView(
          new LinkView(page.address().from(address), page.frontMatter().title()),
          People.byline(context, page, address),
          questions(),
          levels(),
          page.frontMatter()
              .review()
              .disclaimer()
              .map(context.site().settings().disclaimers()::get)
              .map(this::markup));
    }

    private Markup markup(Fragment fragment) {
      return context.fragments().markup(fragment, address);
    }

    private List<GroupView<Markup>> questions() {
      List<GroupView<Markup>> groups = new ArrayList<>();
      page.facts()
          .facts(BodyFact.Questions.class)
          .forEach(
              fact ->
                  groups.add(
                      new GroupView<>(
                          "questions-" + (groups.size() + 1),
                          label(fact),
                          fact.items().stream().map(this::markup).toList())));
      return groups;
    }

    private String label(BodyFact.Questions fact) {
      return fact.label().isEmpty()
          ? context.messages().get("questions.title")
          : context.site().settings().spell(fact.label());
    }

    private List<LevelView> levels() {
      Map<RedFlagLevel, List<SignView>> levels = new EnumMap<>(RedFlagLevel.class);
      page.facts()
          .facts(BodyFact.RedFlagCard.class)
          .forEach(
              card ->
                  levels.computeIfAbsent(card.level(), l -> new ArrayList<>()).addAll(signs(card)));
      List<LevelView> views = new ArrayList<>();
      levels.forEach((level, signs) -> views.add(level(level, signs)));
      return views;
    }

    private LevelView level(RedFlagLevel level, List<SignView> signs) {
      Markup action = RedFlagsPage.action(context, level, address);
      return new LevelView(
          level.word(), action, List.of(new GroupView<>("signs-" + level.word(), "", signs)));
    }

    private List<SignView> signs(BodyFact.RedFlagCard card) {
      Site site = context.site();
      List<RedFlag> items =
          card.include()
              .map(from -> site.redFlagLists().getOrDefault(from, List.of()))
              .orElse(card.items());
      return items.stream()
          .map(flag -> new SignView(flag.id(), markup(flag.html()), List.of()))
          .toList();
    }
  }
}
