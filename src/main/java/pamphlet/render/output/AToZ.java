package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;

/** Every article and exercise by its title and by the other names that people search for. */
@AutoService(OutputKind.class)
public final class AToZ implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    String title = context.messages().get("a-z.title");
    String summary = context.messages().get("a-z.summary");
    Frame frame = Frame.of(Places.A_TO_Z, title, summary, "a-z");
    return List.of(
        Html.page(
                context,
                Output.Kind.LIST,
                frame.with(Banners.ofLists(context)),
                "a-z.ftlh",
                () -> Map.of("letters", Names.byLetter(context.site(), Places.A_TO_Z)))
            .reading(Reads.LISTS));
  }
}
