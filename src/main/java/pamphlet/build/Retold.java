package pamphlet.build;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a build said of its warnings, for the next one, which may change nothing and then says the
 * same. To find the lines that they show and to make text of them takes as long as to look at ten
 * thousand files, so that it is kept.
 */
public final class Retold {
  private final StateStore store;
  private final Supplier<byte[]> head;
  private final boolean isNew;

  /**
   * @param store where it is kept
   * @param head gives what tells the next build that nothing changed
   * @param isNew whether that differs from what is stored
   */
  Retold(StateStore store, Supplier<byte[]> head, boolean isNew) {
    this.store = store;
    this.head = head;
    this.isNew = isNew;
  }

  /**
   * Keeps what a build has just said, if it can be vouched for and the disk allows.
   *
   * @param options what the build was to do
   * @param inColor whether the text has colours
   * @param text what it said
   */
  public static void keep(BuildOptions options, boolean inColor, String text) {
    StateStore store = new StateStore(options);
    store
        .head()
        .filter(head -> Unchanged.Head.read(options, head).isPresent())
        .ifPresent(head -> store.saveAgain(head, bytes(color(inColor), text)));
  }

  /**
   * The text.
   *
   * @param inColor whether it has colours
   * @param make makes it, if it is not known
   */
  public String text(boolean inColor, Supplier<String> make) {
    byte color = color(inColor);
    Optional<byte[]> known = store.retold().filter(bytes -> bytes.length > 0 && bytes[0] == color);
    byte[] text = known.orElseGet(() -> bytes(color, make.get()));
    if (isNew || known.isEmpty()) {
      store.saveAgain(head.get(), text);
    }
    return new String(text, 1, text.length - 1, StandardCharsets.UTF_8);
  }

  private static byte color(boolean inColor) {
    return (byte) (inColor ? 1 : 0);
  }

  private static byte[] bytes(byte color, String text) {
    byte[] letters = text.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[letters.length + 1];
    all[0] = color;
    System.arraycopy(letters, 0, all, 1, letters.length);
    return all;
  }
}
