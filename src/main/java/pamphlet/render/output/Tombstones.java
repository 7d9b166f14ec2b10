package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.Category;
import pamphlet.model.LinkedPage;
import pamphlet.model.ReviewState;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;

/**
 * What stands at the address of a page that was withdrawn: that it was, why, and what to read
 * instead. Its old text is gone, because people keep links and prints for years.
 */
@AutoService(OutputKind.class)
public final class Tombstones implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    return context.site().pages().values().stream()
        .filter(page -> page.state() == ReviewState.RETIRED)
        .map(page -> output(context, page))
        .toList();
  }

  private static Output output(RenderContext context, LinkedPage page) {
    String title = page.frontMatter().title();
    String description = context.messages().get("retired.description", title);
    Frame frame =
        Frame.of(page.address(), title, description, "retired")
            .with(Banners.ofLists(context))
            .hidden();
    return Html.page(
            context, Output.Kind.PAGE, frame, "retired.ftlh", () -> views(context, page, title))
        .reading(() -> Reads.facts(context.site(), page));
  }

  private static Map<String, ?> views(RenderContext context, LinkedPage page, String title) {
    Map<String, Object> views = new HashMap<>();
    views.put("title", title);
    page.frontMatter()
        .lifecycle()
        .notice()
        .map(notice -> context.fragments().markup(notice, page.address()))
        .ifPresent(notice -> views.put("notice", notice));
    page.frontMatter()
        .lifecycle()
        .replacedBy()
        .flatMap(context.site()::page)
        .map(replacement -> Cards.card(replacement, page.address(), ""))
        .ifPresent(card -> views.put("replacement", card));
    Optional<Category> category = context.site().category(page);
    category.ifPresent(c -> views.put("category", c.address().from(page.address())));
    return views;
  }
}
