package pamphlet.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A container such as {@code :::do} in the tree, with what stands inside as children. */
final class DirectiveBlock extends Block {
  private final DirectiveHeader header;
  private final Label label;
  private boolean closed;

  DirectiveBlock(DirectiveHeader header, BasedSequence line) {
    super(line);
    this.header = header;
    this.label = new Label();
  }

  DirectiveHeader header() {
    return header;
  }

  /** The label's inline nodes, which are not among the children. */
  Label label() {
    return label;
  }

  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Holds the label's inline nodes. */
  static final class Label extends Block {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
