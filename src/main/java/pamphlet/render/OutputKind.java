package pamphlet.render;

import java.util.List;
import java.util.Optional;
import pamphlet.model.LinkedPage;

/**
 * One kind of output, for example the people pages. Found as a service: a new kind is one new class
 * with {@code @AutoService(OutputKind.class)}.
 */
public interface OutputKind {
  /**
   * The outputs of this kind. Their bytes are made later, except where the names of the files
   * depend on what is in them. No two kinds claim one address.
   */
  List<Output> outputs(RenderContext context);

  /**
   * The page of one source file, if that is what this kind makes: the one among its {@link
   * #outputs} with the page's address. Nothing for other kinds.
   */
  default Optional<Output> page(RenderContext context, LinkedPage page) {
    return Optional.empty();
  }

  /**
   * What the outputs are made from, if they are made all together at some cost: as long as none of
   * it changes, a build keeps the outputs that it has and does not ask for new ones. All must be
   * lists. Nothing for other kinds, whose outputs are looked at one by one.
   */
  default Optional<Reads> together() {
    return Optional.empty();
  }
}
