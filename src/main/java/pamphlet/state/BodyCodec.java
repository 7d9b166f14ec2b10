package pamphlet.state;

import pamphlet.model.Fragment;
import pamphlet.model.Piece;

/** Stores the text of a page as readers get it. */
public final class BodyCodec {
  /** Most slots are links, with a path. */
  private static final int SLOT_BYTES = 64;

  private final FragmentCodec fragments;

  /**
   * @param path the file that the text is from, from the site's root
   */
  public BodyCodec(String path) {
    this.fragments = new FragmentCodec(new PlaceCodec(path, true));
  }

  /**
   * The text as bytes.
   *
   * @param behind what is to stand behind them
   */
  public byte[] bytes(Fragment body, byte[] behind) {
    Out out = new Out(TextTable.NONE, length(body) + behind.length);
    fragments.write(out, body);
    return out.raw(behind, 0, behind.length).bytes();
  }

  /** About how many bytes it takes. */
  private static int length(Fragment body) {
    int length = SLOT_BYTES * (1 + body.pieces().size());
    for (Piece piece : body.pieces()) {
      length += piece instanceof Piece.Html finished ? finished.html().length() : 0;
    }
    return length;
  }

  /** The text that {@link #bytes} stored. */
  public Fragment read(byte[] bytes) {
    return fragments.read(new In(bytes));
  }
}
