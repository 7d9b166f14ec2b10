package pamphlet.build;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a build that changes nothing says of its warnings. To find the lines that they show and to
 * make text of them takes as long as to look at ten thousand files, so that it is kept.
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
   * The text.
   *
   * @param inColor whether it has colours
   * @param make makes it, if it is not known
   */
  public String text(boolean inColor, Supplier<String> make) {
    byte color = (byte) (inColor ? 1 : 0);
    Optional<byte[]> known = store.retold().filter(bytes -> bytes.length > 0 && bytes[0] == color);
    byte[] text = known.orElseGet(() -> bytes(color, make.get()));
    if (isNew || known.isEmpty()) {
      store.saveAgain(head.get(), text);
    }
    return new String(text, 1, text.length - 1, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(byte color, String text) {
    byte[] letters = text.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[letters.length + 1];
    all[0] = color;
    System.arraycopy(letters, 0, all, 1, letters.length);
    return all;
  }
}
