package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.Address;
import pamphlet.model.Category;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageType;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.render.view.CardView;
import pamphlet.render.view.ExerciseCardView;

/** A page for each category, and the list of all categories. */
@AutoService(OutputKind.class)
public final class CategoryPages implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    List<Output> outputs = new ArrayList<>();
    context.site().settings().categories().values().stream()
        .filter(category -> isUsed(context.site(), category))
        .map(category -> category(context, category))
        .forEach(outputs::add);
    outputs.add(index(context));
    return outputs;
  }

  /** The categories that have something to list, as cards on the page at {@code address}. */
  static List<CardView> cards(RenderContext context, Address address) {
    return context.site().settings().categories().values().stream()
        .filter(category -> !listed(context.site(), category).isEmpty())
        .map(category -> card(context, category, address))
        .toList();
  }

  private static CardView card(RenderContext context, Category category, Address address) {
    int count = listed(context.site(), category).size();
    return new CardView(
        category.address().from(address),
        category.title(),
        category.summary(),
        context.messages().get("category.count", count),
        Optional.empty());
  }

  /** Drafts and retired pages lead to their category, too, even if it lists nothing. */
  private static boolean isUsed(Site site, Category category) {
    Optional<String> id = Optional.of(category.id());
    return site.pages().values().stream().anyMatch(p -> p.frontMatter().category().equals(id));
  }

  private static List<LinkedPage> listed(Site site, Category category) {
    return sources(site, category).stream()
        .flatMap(source -> site.page(source).stream())
        .filter(LinkedPage::isListed)
        .toList();
  }

  private static List<SourcePath> sources(Site site, Category category) {
    return site.categories().getOrDefault(category.id(), List.of());
  }

  private static Output category(RenderContext context, Category category) {
    Address address = category.address();
    Frame frame =
        Frame.of(address, category.title(), category.summary(), "category")
            .with(Banners.ofLists(context));
    return Html.page(
            context, Output.Kind.LIST, frame, "category.ftlh", () -> views(context, category))
        .reading(new Reads(Reads.cards(context.site(), sources(context.site(), category))));
  }

  private static Map<String, ?> views(RenderContext context, Category category) {
    List<LinkedPage> pages = listed(context.site(), category);
    Address address = category.address();
    List<CardView> articles =
        pages.stream()
            .filter(page -> page.frontMatter().type() != PageType.EXERCISE)
            .map(page -> Cards.card(page, address, ""))
            .toList();
    List<ExerciseCardView> exercises =
        pages.stream()
            .filter(page -> page.frontMatter().type() == PageType.EXERCISE)
            .map(page -> context.cards().card(page, address))
            .toList();
    return Map.of(
        "title", category.title(),
        "summary", category.summary(),
        "articles", articles,
        "exercises", exercises,
        "index", Places.CATEGORIES.from(address),
        "home", Places.HOME.from(address));
  }

  private static Output index(RenderContext context) {
    String title = context.messages().get("categories.title");
    String summary = context.messages().get("categories.summary");
    return Html.page(
            context,
            Output.Kind.LIST,
            Frame.of(Places.CATEGORIES, title, summary, "categories")
                .with(Banners.ofLists(context)),
            "categories.ftlh",
            () ->
                Map.of(
                    "categories", cards(context, Places.CATEGORIES),
                    "names", Places.A_TO_Z.from(Places.CATEGORIES)))
        .reading(Reads.LISTS);
  }
}
