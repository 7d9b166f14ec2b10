package pamphlet.render;

import java.util.List;

/**
 * One kind of output, for example the people pages. Found as a service: a new kind is one new class
 * with {@code @AutoService(OutputKind.class)}.
 */
public interface OutputKind {
  /** The outputs of this kind, without making their bytes. No two kinds claim one address. */
  List<Output> outputs(RenderContext context);
}
