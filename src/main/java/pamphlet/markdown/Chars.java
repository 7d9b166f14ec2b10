package pamphlet.markdown;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import com.vladsch.flexmark.util.sequence.builder.IBasedSegmentBuilder;

/**
 * Characters that stand side by side in a text, as Flexmark reads them. Its own sequence of this
 * kind checks, maps and passes on each character through several layers, and reading characters is
 * most of what a parser does.
 */
@SuppressWarnings("unchecked") // Flexmark's own getBuilder, of all sequences.
final class Chars extends BasedSequenceImpl {
  private final GuardedText text;
  private final Chars base;
  private final int start;
  private final int end;

  /** All of a text. */
  Chars(GuardedText text) {
    super(0);
    this.text = text;
    this.base = this;
    this.start = 0;
    this.end = text.length();
  }

  private Chars(Chars base, int start, int end) {
    super(0);
    this.text = base.text;
    this.base = base;
    this.start = start;
    this.end = end;
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public char charAt(int index) {
    if (index < 0 || index >= end - start) {
      throw new StringIndexOutOfBoundsException(index);
    }
    return text.charAt(start + index);
  }

  @Override
  public String toString() {
    return text.substring(start, end);
  }

  @Override
  public Chars subSequence(int from, int to) {
    if (from < 0 || from > to || to > end - start) {
      throw new StringIndexOutOfBoundsException(from + " to " + to + " of " + length());
    }
    return part(start + from, start + to);
  }

  @Override
  public Chars baseSubSequence(int from, int to) {
    if (from < 0 || from > to || to > base.end) {
      throw new StringIndexOutOfBoundsException(from + " to " + to + " of " + base.end);
    }
    return part(from, to);
  }

  private Chars part(int from, int to) {
    return from == start && to == end ? this : new Chars(base, from, to);
  }

  @Override
  public BasedSequence getBaseSequence() {
    return base;
  }

  @Override
  public GuardedText getBase() {
    return text;
  }

  @Override
  public int getStartOffset() {
    return start;
  }

  @Override
  public int getEndOffset() {
    return end;
  }

  @Override
  public int getIndexOffset(int index) {
    return start + index;
  }

  @Override
  public Range getSourceRange() {
    return Range.of(start, end);
  }

  @Override
  public void addSegments(IBasedSegmentBuilder<?> builder) {
    builder.append(start, end);
  }

  // Options of sequences only change how they are kept; there are none.
  @Override
  public int getOptionFlags() {
    return 0;
  }

  @Override
  public boolean allOptions(int options) {
    return false;
  }

  @Override
  public boolean anyOptions(int options) {
    return false;
  }

  @Override
  public <T> T getOption(DataKeyBase<T> key) {
    return key.get(null);
  }

  @Override
  public DataHolder getOptions() {
    return null;
  }
}
