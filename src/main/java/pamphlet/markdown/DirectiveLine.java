package pamphlet.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line of colons that does not start a directive. Shows nothing. */
final class DirectiveLine extends Block {
  /** What such a line does. */
  enum Kind {
    CLOSER,
    STRAY_CLOSER,
    MALFORMED
  }

  private final Kind kind;

  DirectiveLine(Kind kind, BasedSequence line) {
    super(line);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
