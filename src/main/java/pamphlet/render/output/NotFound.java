package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;

/** What a server shows for an address that does not exist. */
@AutoService(OutputKind.class)
public final class NotFound implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    String title = context.messages().get("not-found.title");
    Frame frame =
        Frame.of(Places.NOT_FOUND, title, "", "not-found").with(Banners.ofLists(context)).hidden();
    return List.of(Html.anywhere(context, frame, "not-found.ftlh", Map::of).reading(Reads.FRAME));
  }
}
