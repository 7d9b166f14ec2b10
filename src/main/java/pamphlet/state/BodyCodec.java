package pamphlet.state;

import pamphlet.model.Fragment;

/** Stores the text of a page as readers get it. */
public final class BodyCodec {
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
    Out out = new Out(TextTable.NONE);
    fragments.write(out, body);
    return out.raw(behind, 0, behind.length).bytes();
  }

  /** The text that {@link #bytes} stored. */
  public Fragment read(byte[] bytes) {
    return fragments.read(new In(bytes));
  }
}
