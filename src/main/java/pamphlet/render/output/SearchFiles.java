package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pamphlet.render.BodySource;
import pamphlet.render.Content;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.search.SearchFile;
import pamphlet.search.SearchIndex;

/**
 * The index of the reader's search. It is made at once, because how many files it has depends on
 * the words of the whole site.
 */
@AutoService(OutputKind.class)
public final class SearchFiles implements OutputKind {
  @Override
  public List<Output> outputs(RenderContext context) {
    BodySource bodies = context.bodies();
    List<Output> outputs = new ArrayList<>();
    bodies.tellCommon(
        SearchIndex.write(
            context.site().listed(),
            bodies::terms,
            bodies.termTable(),
            context.searchLanguage(),
            file -> outputs.add(output(file, bodies))));
    return outputs;
  }

  private static Output output(SearchFile file, BodySource bodies) {
    Content content = bodies.aside(file.bytes());
    return new Output(file.address(), Output.Kind.LIST, content, Reads.TEXTS);
  }

  @Override
  public Optional<Reads> together() {
    return Optional.of(Reads.TEXTS);
  }
}
