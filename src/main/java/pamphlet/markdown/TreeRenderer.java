package pamphlet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import pamphlet.model.Fragment;

/**
 * Walks Flexmark's tree of one text once and writes HTML, plain text and facts on the way. Each
 * family of nodes has a renderer of its own; this one knows which.
 */
final class TreeRenderer {
  final Compilation page;
  final TextCollector text;
  final InlineRenderer inline;
  final LinkRenderer links;
  final BlockRenderer blocks;
  final FootnoteRenderer footnotes;
  final ContainerRenderer containers;

  /** Where HTML goes; another one while a part is captured. */
  Fragment.Builder out = new Fragment.Builder();

  private final Map<Class<?>, Consumer<Node>> handlers = new HashMap<>(64);

  TreeRenderer(Compilation page, LinkResolver resolver) {
    this.page = page;
    this.text = new TextCollector(page);
    this.inline = new InlineRenderer(this);
    this.links = new LinkRenderer(this, resolver);
    this.blocks = new BlockRenderer(this);
    this.footnotes = new FootnoteRenderer(this);
    this.containers = new ContainerRenderer(this, resolver);
    inline.register();
    links.register();
    blocks.register();
    new ListRenderer(this).register();
    new QuoteRenderer(this).register();
    new TableRenderer(this).register();
    new HtmlRenderer(this).register();
    footnotes.register();
    containers.register();
  }

  /** Renders the whole text. */
  Fragment render(Node document) {
    children(document);
    footnotes.section();
    return out.build();
  }

  /** Says who renders nodes of a class. */
  @SuppressWarnings("unchecked") // A handler is only found by the class of its nodes.
  <N extends Node> void on(Class<N> type, Consumer<N> handler) {
    handlers.put(type, (Consumer<Node>) handler);
  }

  void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      node(child);
    }
  }

  void node(Node node) {
    Consumer<Node> handler = handlers.get(node.getClass());
    if (handler == null) {
      throw new IllegalStateException("no renderer for " + node.getClass().getName());
    }
    handler.accept(node);
  }

  /** Starts a line, unless at the start of one. */
  void line() {
    if (!out.isEmpty() && !out.endsWith('\n')) {
      out.html('\n');
    }
  }

  /** What {@code write} writes, apart from the rest. */
  Fragment capture(Runnable write) {
    Fragment.Builder outer = out;
    out = new Fragment.Builder();
    try {
      write.run();
      return out.build();
    } finally {
      out = outer;
    }
  }
}
