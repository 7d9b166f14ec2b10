package pamphlet.render;

/** The bytes of an output, made when they are asked for. Pure; may be called from any thread. */
@FunctionalInterface
public interface Content {
  /**
   * The finished bytes.
   *
   * @throws TemplateProblem if a template is at fault
   */
  byte[] bytes();
}
