package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Set<String> used = used(context.site());
    List<Output> outputs = new ArrayList<>();
    for (Category category : context.site().settings().categories().values()) {
      if (used.contains(category.id())) {
        outputs.addAll(Section.of(context, category).pages());
      }
    }
    outputs.add(index(context));
    return outputs;
  }

  /** Drafts and retired pages lead to their category, too, even if it lists nothing. */
  private static Set<String> used(Site site) {
    Set<String> used = new HashSet<>();
    for (LinkedPage page : site.pages().values()) {
      page.frontMatter().category().ifPresent(used::add);
    }
    return used;
  }

  /** The categories that have something to list, as cards on the page at {@code address}. */
  static List<CardView> cards(RenderContext context, Address address) {
    List<CardView> cards = new ArrayList<>();
    for (Category category : context.site().settings().categories().values()) {
      int count = listed(context.site(), category).size();
      if (count > 0) {
        cards.add(card(context, category, count, address));
      }
    }
    return cards;
  }

  private static CardView card(
      RenderContext context, Category category, int count, Address address) {
    return new CardView(
        category.address().from(address),
        category.title(),
        category.summary(),
        context.messages().get("category.count", count),
        Optional.empty());
  }

  private static List<LinkedPage> listed(Site site, Category category) {
    List<LinkedPage> listed = new ArrayList<>();
    for (SourcePath source : sources(site, category)) {
      LinkedPage page = site.pages().get(source);
      if (page != null && page.isListed()) {
        listed.add(page);
      }
    }
    return listed;
  }

  private static List<SourcePath> sources(Site site, Category category) {
    return site.categories().getOrDefault(category.id(), List.of());
  }

  /**
   * What one category lists. It is looked up once, for all pages of a long list.
   *
   * @param list the list
   * @param articles its articles, which come first
   * @param exercises its exercises
   */
  private record Section(
      RenderContext context,
      Category category,
      LongList list,
      List<LinkedPage> articles,
      List<LinkedPage> exercises) {
    static Section of(RenderContext context, Category category) {
      List<LinkedPage> articles = new ArrayList<>();
      List<LinkedPage> exercises = new ArrayList<>();
      for (LinkedPage page : listed(context.site(), category)) {
        boolean isExercise = page.frontMatter().type() == PageType.EXERCISE;
        (isExercise ? exercises : articles).add(page);
      }
      LongList list = new LongList(category.address(), articles.size() + exercises.size());
      return new Section(context, category, list, articles, exercises);
    }

    List<Output> pages() {
      return list.outputs(this::page);
    }

    private Output page(int number) {
      Frame frame =
          Frame.of(list.address(number), title(number), category.summary(), "category")
              .with(Banners.ofLists(context));
      return Html.page(context, Output.Kind.LIST, frame, "category.ftlh", () -> views(number))
          .reading(() -> new Reads(Reads.cards(context.site(), sources(context.site(), category))));
    }

    private String title(int number) {
      return list.title(context.messages(), category.title(), number);
    }

    private Map<String, ?> views(int number) {
      Address address = list.address(number);
      List<LinkedPage> first = LongList.slice(number, 0, articles);
      List<LinkedPage> rest = LongList.slice(number, articles.size(), exercises);
      Map<String, Object> views = new HashMap<>();
      views.put("title", title(number));
      views.put("summary", category.summary());
      views.put("articles", Each.of(first, page -> Cards.card(page, address, "")));
      views.put("exercises", Each.of(rest, page -> context.cards().card(page, address)));
      views.put("pager", list.pager(context.messages(), number));
      views.put("index", Places.CATEGORIES.from(address));
      views.put("home", Places.HOME.from(address));
      return views;
    }
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
