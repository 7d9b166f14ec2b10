package pamphlet.model;

/**
 * Which bytes a text in UTF-8 has, found in one pass: whoever looks for a rare character asks here
 * first, and spares most texts a search. Immutable.
 */
public final class ByteSet {
  private final boolean[] seen = new boolean[256];
  private final boolean hasWide;

  private ByteSet(byte[] bytes) {
    boolean[] marks = seen;
    int all = 0;
    for (byte b : bytes) {
      marks[b & 0xFF] = true;
      all |= b;
    }
    hasWide = all < 0;
  }

  /** The bytes of a text. */
  public static ByteSet of(byte[] bytes) {
    return new ByteSet(bytes);
  }

  /** Whether the text may have a character; of those beyond ASCII it is known of all at once. */
  public boolean mayHave(char c) {
    return c < 0x80 ? seen[c] : hasWide;
  }
}
