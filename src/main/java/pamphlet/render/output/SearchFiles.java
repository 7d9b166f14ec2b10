package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;
import pamphlet.model.Site;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.RenderContext;
import pamphlet.search.SearchDocument;
import pamphlet.search.SearchIndex;

/**
 * The index of the reader's search. It is made at once, because how many files it has depends on
 * the words of the whole site.
 */
@AutoService(OutputKind.class)
public final class SearchFiles implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    return SearchIndex.write(documents(context), context.searchLanguage()).stream()
        .map(file -> new Output(file.address(), Output.Kind.LIST, file::bytes))
        .toList();
  }

  private static Stream<SearchDocument> documents(RenderContext context) {
    Site site = context.site();
    return site.listed().stream()
        .map(page -> SearchDocument.of(site, page, context.bodies().body(page.source())));
  }
}
