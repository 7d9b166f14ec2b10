package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
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
                () ->
                    Map.of(
                        "search",
                        view(context),
                        "letters",
                        Names.byLetter(context.site(), Places.SEARCH)))
            .reading(Reads.LISTS));
  }

  private static SearchView view(RenderContext context) {
    return new SearchView(
        Places.SEARCH_INDEX.from(Places.SEARCH),
        Scripts.href(context, "minisearch.js", Places.SEARCH),
        Scripts.href(context, "search.js", Places.SEARCH));
  }
}
