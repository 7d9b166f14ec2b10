package pamphlet.model;

/**
 * A text that may be made anew each time somebody asks, because few do and to keep it takes room.
 * Equal to others with the same text. Immutable.
 */
public abstract class LateText {
  /** The text. */
  public abstract String text();

  /** A text that is at hand. */
  public static LateText of(String text) {
    return new AtHand(text);
  }

  private static final class AtHand extends LateText {
    private final String text;

    AtHand(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof LateText late && text().equals(late.text());
  }

  @Override
  public final int hashCode() {
    return text().hashCode();
  }

  @Override
  public final String toString() {
    return text();
  }
}
