package pamphlet.markdown;

import com.vladsch.flexmark.util.ast.Node;
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
  final ListRenderer lists;
  final QuoteRenderer quotes;
  final TableRenderer tables;
  final HtmlRenderer html;
  final FootnoteRenderer footnotes;
  final ContainerRenderer containers;

  /** Where HTML goes; another one while a part is captured. */
  Fragment.Builder out = new Fragment.Builder();

  TreeRenderer(Compilation page, LinkResolver resolver) {
    this.page = page;
    this.text = new TextCollector(page);
    this.inline = new InlineRenderer(this);
    this.links = new LinkRenderer(this, resolver);
    this.blocks = new BlockRenderer(this);
    this.lists = new ListRenderer(this);
    this.quotes = new QuoteRenderer(this);
    this.tables = new TableRenderer(this);
    this.html = new HtmlRenderer(this);
    this.footnotes = new FootnoteRenderer(this);
    this.containers = new ContainerRenderer(this, resolver);
  }

  /** Renders the whole text. */
  Fragment render(Node document) {
    children(document);
    footnotes.section();
    return out.build();
  }

  void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      node(child);
    }
  }

  void node(Node node) {
    Handlers.render(this, node);
  }

  /** Writes a node's children between its tags, which are written whole: a text has hundreds. */
  void element(String opening, Node node, String closing) {
    out.html(opening);
    children(node);
    out.html(closing);
  }

  /** As {@link #element}, in a line of its own. */
  void block(String opening, Node node, String closing) {
    line();
    element(opening, node, closing);
  }

  /** Starts a line, unless at the start of one. */
  void line() {
    if (!out.isEmpty() && !out.endsWith('\n')) {
      out.html('\n');
    }
  }

  /** What the children of a node become, apart from the rest. */
  Fragment captureChildren(Node parent) {
    Fragment.Builder outer = out;
    out = new Fragment.Builder();
    try {
      children(parent);
      return out.build();
    } finally {
      out = outer;
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
