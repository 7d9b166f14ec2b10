package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.render.view.DateView;

/**
 * The one file that says from which day this copy of the site is. Pages load it, so that none of
 * them has to be written again because a day has passed.
 */
@AutoService(OutputKind.class)
public final class CopyDate implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    DateView today = context.dates().day(context.site().today());
    Json copy = new Json().object().text("date", today.iso()).text("text", today.text());
    byte[] script = Html.bytes("var pamphletCopy = " + copy.endObject() + ";\n");
    return List.of(new Output(Places.COPY, Output.Kind.LIST, () -> script, Reads.DAY));
  }
}
