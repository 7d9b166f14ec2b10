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

  private StoredHead(Stored stored) {
    this.stored = stored;
  }

  /**
   * Reads past both, which stand at the beginning of a front matter, as that does in its page: to
   * note where takes each page of a large site eight bytes.
   */
  static StoredHead read(In in, Stored stored) {
    StoredHead head = new StoredHead(stored);
    in.block();
    in.passText();
    return head;
  }

  /** What is stored, from the front matter on. */
  private In front() {
    return KnownPage.facts(stored.page());
  }

  @Override
  public String text() {
    In in = front();
    in.block();
    return in.text();
  }

  @Override
  public KeyPlaces.Table get() {
    return new PlaceCodec(stored.path(), true).table(front().block());
  }
}
