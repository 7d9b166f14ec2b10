package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.model.Comparing;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageType;
import pamphlet.model.Site;
import pamphlet.model.TitleOrder;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.render.view.CardView;
import pamphlet.render.view.ExerciseCardView;
import pamphlet.render.view.HomeView;
import pamphlet.render.view.LinkView;

/** The front page: search, urgent help, topics, exercises, and what was reviewed last. */
@AutoService(OutputKind.class)
public final class HomePage implements OutputKind {
  private static final int RECENT_MAX = 6;
  private static final int EXERCISES_MAX = 4;
  private static final Address HERE = Places.HOME;

  private static final Comparator<LinkedPage> NEWEST_REVIEW_FIRST =
      Comparing.both(
          Comparing.by(HomePage::reviewDate, Comparator.reverseOrder()),
          Comparing.by(LinkedPage::facts, TitleOrder.PAGES));

  @Override
  public List<Output> outputs(RenderContext context) {
    String title = context.site().settings().title();
    String summary = context.messages().get("home.summary");
    Frame frame = Frame.of(HERE, title, summary, "home").with(Banners.ofLists(context));
    return List.of(
        Html.page(
                context, Output.Kind.LIST, frame, "home.ftlh", () -> Map.of("home", view(context)))
            .reading(Reads.LISTS));
  }

  private static HomeView view(RenderContext context) {
    return new HomeView(
        Places.SEARCH.from(HERE),
        Names.of(context.site()).letters(HERE),
        urgent(context),
        CategoryPages.cards(context, HERE),
        exercises(context),
        library(context),
        recent(context));
  }

  private static Optional<LinkView> urgent(RenderContext context) {
    LinkView link =
        new LinkView(Places.RED_FLAGS.from(HERE), context.messages().get("red-flags.title"));
    return Optional.of(link).filter(l -> context.overview().hasSigns());
  }

  private static Optional<LinkView> library(RenderContext context) {
    LinkView link =
        new LinkView(Places.EXERCISES.from(HERE), context.messages().get("exercises.all"));
    return Optional.of(link).filter(l -> context.overview().hasExercises());
  }

  private static List<ExerciseCardView> exercises(RenderContext context) {
    return ofType(context.site(), PageType.EXERCISE)
        .sorted(
            Comparing.both(
                Comparing.byMost(page -> page.usedBy().size()),
                Comparing.by(LinkedPage::facts, TitleOrder.PAGES)))
        .limit(EXERCISES_MAX)
        .map(page -> context.cards().card(page, HERE))
        .toList();
  }

  private static List<CardView> recent(RenderContext context) {
    return ofType(context.site(), PageType.ARTICLE)
        .sorted(NEWEST_REVIEW_FIRST)
        .limit(RECENT_MAX)
        .map(page -> Cards.card(page, HERE, reviewed(context, page)))
        .toList();
  }

  private static Stream<LinkedPage> ofType(Site site, PageType type) {
    return site.listed().stream().filter(page -> page.frontMatter().type() == type);
  }

  private static String reviewed(RenderContext context, LinkedPage page) {
    return page.frontMatter()
        .review()
        .reviewDate()
        .map(date -> context.messages().get("card.reviewed", context.dates().day(date).text()))
        .orElse("");
  }

  private static LocalDate reviewDate(LinkedPage page) {
    return page.frontMatter().review().reviewDate().orElse(LocalDate.MIN);
  }
}
