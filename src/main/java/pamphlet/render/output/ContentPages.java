package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageType;
import pamphlet.model.ReviewState;
import pamphlet.render.Content;
import pamphlet.render.EachPage;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;

/** Articles, and the pages about the site. */
@AutoService(OutputKind.class)
public final class ContentPages implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    List<LinkedPage> pages =
        context.site().pages().values().stream().filter(ContentPages::isOfThisKind).toList();
    return new EachPage(pages, page -> output(context, page));
  }

  @Override
  public Optional<Output> page(RenderContext context, LinkedPage page) {
    return isOfThisKind(page) ? Optional.of(output(context, page)) : Optional.empty();
  }

  private static boolean isOfThisKind(LinkedPage page) {
    return page.state() != ReviewState.RETIRED && page.frontMatter().type() != PageType.EXERCISE;
  }

  private static Output output(RenderContext context, LinkedPage page) {
    Later later = new Later(context, page);
    return new Output(page.address(), Output.Kind.PAGE, later, later);
  }

  /** Holds the page and nothing else until its turn comes: a large site has many. */
  private record Later(RenderContext context, LinkedPage page) implements Content, Supplier<Reads> {
    @Override
    public byte[] bytes() {
      return html(context, page).content().bytes();
    }

    @Override
    public Reads get() {
      return Reads.text(context.site(), page);
    }
  }

  private static Output html(RenderContext context, LinkedPage page) {
    return Html.page(
        context,
        Output.Kind.PAGE,
        page.address(),
        () -> PageViews.frame(context, page),
        page.frontMatter().type().word() + ".ftlh",
        () -> Map.of("page", PageViews.of(context, page)));
  }
}
