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

  /** The sum of this and another, which does not depend on the order of many. */
  public Key plus(Key other) {
    return new Key(high + other.high, low + other.low);
  }

  // By hand, as in Stamp: what a record has of its own is made when it is first used, which takes
  // milliseconds of a build that finds nothing changed.

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && key.high == high && key.low == low;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(high) + Long.hashCode(low);
  }

  @Override
  public String toString() {
    return high + "," + low;
  }
}
