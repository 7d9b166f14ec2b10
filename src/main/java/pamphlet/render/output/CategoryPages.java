package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** A page for each category, and the list of all categories. */
@AutoService(OutputKind.class)
public final class CategoryPages implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    List<Output> outputs = new ArrayList<>();
    context.site().settings().categories().values().stream()
        .filter(category -> isUsed(context.site(), category))
        .forEach(category -> outputs.addAll(category(context, category)));
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

  private static List<Output> category(RenderContext context, Category category) {
    LongList list = new LongList(category.address(), listed(context.site(), category).size());
    return list.outputs(number -> page(context, category, list, number));
  }

  private static Output page(RenderContext context, Category category, LongList list, int number) {
    Frame frame =
        Frame.of(
                list.address(number),
                list.title(context.messages(), category.title(), number),
                category.summary(),
                "category")
            .with(Banners.ofLists(context));
    return Html.page(
            context,
            Output.Kind.LIST,
            frame,
            "category.ftlh",
            () -> views(context, category, list, number))
        .reading(new Reads(Reads.cards(context.site(), sources(context.site(), category))));
  }

  private static Map<String, ?> views(
      RenderContext context, Category category, LongList list, int number) {
    Map<Boolean, List<LinkedPage>> pages =
        listed(context.site(), category).stream()
            .collect(Collectors.partitioningBy(CategoryPages::isExercise));
    List<LinkedPage> articles = LongList.slice(number, 0, pages.get(false));
    List<LinkedPage> exercises = LongList.slice(number, pages.get(false).size(), pages.get(true));
    Address address = list.address(number);
    Map<String, Object> views = new HashMap<>();
    views.put("title", list.title(context.messages(), category.title(), number));
    views.put("summary", category.summary());
    views.put("articles", articles.stream().map(p -> Cards.card(p, address, "")).toList());
    views.put("exercises", exercises.stream().map(p -> context.cards().card(p, address)).toList());
    views.put("pager", list.pager(context.messages(), number));
    views.put("index", Places.CATEGORIES.from(address));
    views.put("home", Places.HOME.from(address));
    return views;
  }

  private static boolean isExercise(LinkedPage page) {
    return page.frontMatter().type() == PageType.EXERCISE;
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
