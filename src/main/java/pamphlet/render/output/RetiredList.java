package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import pamphlet.model.Change;
import pamphlet.model.Lifecycle;
import pamphlet.model.LinkedPage;
import pamphlet.model.ReviewState;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.RenderContext;

/**
 * The withdrawn pages for other programs: those that copied a page can learn that it is withdrawn,
 * why, and what to show instead. Its day is that of the newest entry of the page's {@code changes};
 * a page without entries has none, because nothing else says when it was withdrawn.
 */
@AutoService(OutputKind.class)
public final class RetiredList implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    List<LinkedPage> pages =
        context.site().pages().values().stream()
            .filter(page -> page.state() == ReviewState.RETIRED)
            .toList();
    if (pages.isEmpty()) {
      return List.of();
    }
    Json json = new Json().object().array("retired");
    pages.forEach(page -> entry(context, page, json));
    byte[] text = Html.bytes(json.endArray().endObject() + "\n");
    return List.of(new Output(Places.RETIRED, Output.Kind.LIST, () -> text));
  }

  private static void entry(RenderContext context, LinkedPage page, Json json) {
    Lifecycle life = page.frontMatter().lifecycle();
    json.object()
        .text("title", page.frontMatter().title())
        .text("address", page.address().encoded())
        .text(
            "date",
            life.changes().stream()
                .map(Change::date)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString))
        .text(
            "reason",
            life.notice()
                .map(notice -> context.fragments().html(notice, page.address()))
                .map(html -> Jsoup.parseBodyFragment(html).text()))
        .text(
            "replacement",
            life.replacedBy().flatMap(context.site()::page).map(p -> p.address().encoded()))
        .endObject();
  }
}
