package pamphlet.state;

/**
 * The hash of something. Two different things have the same by a chance that no build meets; it is
 * no protection against somebody who seeks one.
 *
 * @param high half of its bits
 * @param low the other half
 */
public record Key(long high, long low) {
  /** The key of nothing. */
  public static final Key NONE = new Key(0, 0);
}
