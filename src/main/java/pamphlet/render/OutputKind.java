package pamphlet.render;

import java.util.List;

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
}
