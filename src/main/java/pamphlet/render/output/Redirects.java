package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.model.LinkedPage;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.render.view.LinkView;

/**
 * Pages at former addresses that lead to the present one. They work without a server, from disk
 * too.
 */
@AutoService(OutputKind.class)
public final class Redirects implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    return context.site().pages().values().stream()
        .flatMap(page -> outputs(context, page))
        .toList();
  }

  private static Stream<Output> outputs(RenderContext context, LinkedPage page) {
    return page.frontMatter().lifecycle().redirectFrom().stream()
        .map(Redirects::file)
        .map(
            from ->
                new Output(
                    from,
                    Output.Kind.PAGE,
                    Html.content(context, "redirect.ftlh", () -> views(context, page, from)),
                    new Reads(List.of(new Reads.Page(page.source())))));
  }

  /** A former address that was a folder or had no ending becomes a file that a server finds. */
  private static Address file(Address from) {
    String path = from.path();
    boolean named = path.substring(path.lastIndexOf('/') + 1).contains(".");
    String folder = path.endsWith("/") ? path : path + "/";
    return named ? from : new Address(folder + "index.html");
  }

  private static Map<String, ?> views(RenderContext context, LinkedPage page, Address from) {
    LinkView target = Cards.link(page, from);
    String canonical = Places.full(context.site(), page.address()).orElse("");
    return Map.of(
        "language", context.site().settings().language(), "target", target, "canonical", canonical);
  }
}
