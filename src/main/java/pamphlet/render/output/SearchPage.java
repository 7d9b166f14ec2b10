package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.RenderContext;

/** The search page: a form, and the A to Z for readers without a script. */
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
            Frame.of(Places.SEARCH, title, summary, "search").hidden(),
            "search.ftlh",
            () -> Map.of("letters", Names.byLetter(context.site(), Places.SEARCH))));
  }
}
