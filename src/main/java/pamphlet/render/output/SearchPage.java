package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.render.view.LinkView;
import pamphlet.render.view.SearchView;

/** The search page: a form, room for results, and the A to Z for readers without a script. */
@AutoService(OutputKind.class)
public final class SearchPage implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    String title = context.messages().get("search.title");
    String summary = context.messages().get("search.summary");
    return List.of(
        Html.page(
                context,
                Output.Kind.LIST,
                Frame.of(Places.SEARCH, title, summary, "search").with(Banners.ofLists(context)),
                "search.ftlh",
                () -> views(context))
            .reading(Reads.LISTS));
  }

  /** Names that fill several pages are no help below a form; then the letters lead to them. */
  private static Map<String, ?> views(RenderContext context) {
    Names names = Names.of(context.site());
    boolean isCut = names.pages().isCut();
    return Map.of(
        "search", view(context),
        "letters", isCut ? names.letters(Places.SEARCH) : letters(names),
        "groups", isCut ? List.of() : names.byLetter(1, Places.SEARCH));
  }

  /** To the names on the search page itself. */
  private static List<LinkView> letters(Names names) {
    return names.letters(Places.A_TO_Z);
  }

  private static SearchView view(RenderContext context) {
    return new SearchView(
        Places.SEARCH_INDEX.from(Places.SEARCH),
        Scripts.href(context, "minisearch.js", Places.SEARCH),
        Scripts.href(context, "search.js", Places.SEARCH));
  }
}
