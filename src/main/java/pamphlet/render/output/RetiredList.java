package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    List<Map<String, Object>> pages =
        context.site().pages().values().stream()
            .filter(page -> page.state() == ReviewState.RETIRED)
            .map(page -> entry(context, page))
            .toList();
    if (pages.isEmpty()) {
      return List.of();
    }
    byte[] text = Html.bytes(Json.write(Map.of("retired", pages)) + "\n");
    return List.of(new Output(Places.RETIRED, Output.Kind.LIST, () -> text));
  }

  private static Map<String, Object> entry(RenderContext context, LinkedPage page) {
    Lifecycle life = page.frontMatter().lifecycle();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("title", page.frontMatter().title());
    entry.put("address", page.address().encoded());
    life.changes().stream()
        .map(Change::date)
        .max(Comparator.naturalOrder())
        .ifPresent(day -> entry.put("date", day.toString()));
    life.notice()
        .map(notice -> context.fragments().html(notice, page.address()))
        .ifPresent(html -> entry.put("reason", Jsoup.parseBodyFragment(html).text()));
    life.replacedBy()
        .flatMap(context.site()::page)
        .ifPresent(other -> entry.put("replacement", other.address().encoded()));
    return entry;
  }
}
