package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import pamphlet.model.Address;
import pamphlet.render.Messages;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;

/** Every article and exercise by its title and by the other names that people search for. */
@AutoService(OutputKind.class)
public final class AToZ implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    Names names = Names.of(context.site());
    return names.pages().outputs(number -> page(context, names, number));
  }

  private static Output page(RenderContext context, Names names, int number) {
    Messages messages = context.messages();
    LongList list = names.pages();
    Address here = list.address(number);
    String title = list.title(messages, messages.get("a-z.title"), number);
    Frame frame = Frame.of(here, title, messages.get("a-z.summary"), "a-z");
    return Html.page(
            context,
            Output.Kind.LIST,
            frame.with(Banners.ofLists(context)),
            "a-z.ftlh",
            () ->
                Map.of(
                    "title", title,
                    "letters", names.letters(here),
                    "groups", names.byLetter(number, here),
                    "pager", list.pager(messages, number)))
        .reading(Reads.LISTS);
  }
}
