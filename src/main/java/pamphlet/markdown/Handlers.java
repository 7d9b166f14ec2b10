package pamphlet.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/**
 * Says who renders nodes of each class. Made once for all texts, so that nothing has to be bound to
 * the text at hand for kinds of nodes that it does not have.
 */
final class Handlers {
  private static final Handlers ALL = new Handlers();

  static {
    InlineRenderer.register(ALL);
    LinkRenderer.register(ALL);
    BlockRenderer.register(ALL);
    ListRenderer.register(ALL);
    QuoteRenderer.register(ALL);
    TableRenderer.register(ALL);
    HtmlRenderer.register(ALL);
    FootnoteRenderer.register(ALL);
    ContainerRenderer.register(ALL);
  }

  // Written only while the class is made, so threads may share it.
  private final Map<Class<?>, Handler<Node>> byClass = new HashMap<>(128);

  private Handlers() {}

  /** Renders a node with the renderer of its class. */
  static void render(TreeRenderer tree, Node node) {
    Class<?> type = node.getClass();
    if (type == Text.class) {
      // Every other node is one; it needs no search.
      tree.inline.words(node.getChars());
      return;
    }
    Handler<Node> handler = ALL.byClass.get(type);
    if (handler == null) {
      throw new IllegalStateException("no renderer for " + type.getName());
    }
    handler.render(tree, node);
  }

  /** Says who renders nodes of a class. */
  @SuppressWarnings("unchecked") // A handler is only found by the class of its nodes.
  <N extends Node> void on(Class<N> type, Handler<? super N> handler) {
    byClass.put(type, (Handler<Node>) handler);
  }

  /** Renders nodes of a class with the renderers of a text. */
  interface Handler<N extends Node> {
    /** Writes the node where the tree writes now. */
    void render(TreeRenderer tree, N node);
  }
}
