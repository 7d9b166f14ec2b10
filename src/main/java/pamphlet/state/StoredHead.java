package pamphlet.state;

import java.util.function.Supplier;
import pamphlet.model.KeyPlaces;
import pamphlet.model.LateText;

/**
 * What of a front matter stays in the bytes of the page until somebody asks: the summary, which is
 * shown in few places, and where each key stands. One object for both, because each page of a large
 * site has one.
 */
final class StoredHead extends LateText implements Supplier<KeyPlaces.Table> {
  private final Stored stored;
  private final int start;

  private StoredHead(Stored stored, int start) {
    this.stored = stored;
    this.start = start;
  }

  /** Reads past both, which stand at the beginning of a front matter. */
  static StoredHead read(In in, Stored stored) {
    StoredHead head = new StoredHead(stored, in.at());
    in.block();
    in.passText();
    return head;
  }

  @Override
  public String text() {
    In in = stored.from(start);
    in.block();
    return in.text();
  }

  @Override
  public KeyPlaces.Table get() {
    return new PlaceCodec(stored.path(), true).table(stored.from(start).block());
  }
}
