package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import pamphlet.model.LinkedPage;
import pamphlet.render.BodySource;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.search.SearchDocument;
import pamphlet.search.SearchIndex;
import pamphlet.search.TermStore;

/**
 * The index of the reader's search. It is made at once, because how many files it has depends on
 * the words of the whole site.
 */
@AutoService(OutputKind.class)
public final class SearchFiles implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    return SearchIndex.write(
            context.site().listed(),
            page -> document(context, page),
            store(context.bodies()),
            context.searchLanguage())
        .stream()
        .map(file -> new Output(file.address(), Output.Kind.LIST, file::bytes, Reads.TEXTS))
        .toList();
  }

  @Override
  public Optional<Reads> together() {
    return Optional.of(Reads.TEXTS);
  }

  private static TermStore<LinkedPage> store(BodySource bodies) {
    return new TermStore<>() {
      @Override
      public Optional<byte[]> find(LinkedPage page) {
        return bodies.made(page.source());
      }

      @Override
      public void keep(LinkedPage page, byte[] terms) {
        bodies.keep(page.source(), terms);
      }
    };
  }

  private static SearchDocument document(RenderContext context, LinkedPage page) {
    return SearchDocument.of(context.site(), page, context.bodies().body(page.source()));
  }
}
