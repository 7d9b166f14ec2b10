package pamphlet.model;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Comparisons as {@link Comparator} makes them. Java makes code for its own when a program first
 * uses one, and keeps that in no archive of classes; a small build waited for them.
 */
public final class Comparing {
  private Comparing() {}

  /** By a key's own order. */
  public static <T, K extends Comparable<? super K>> Comparator<T> by(Function<T, K> key) {
    return (one, other) -> key.apply(one).compareTo(key.apply(other));
  }

  /** By a key, in the order of keys that is given. */
  public static <T, K> Comparator<T> by(Function<T, K> key, Comparator<? super K> keys) {
    return (one, other) -> keys.compare(key.apply(one), key.apply(other));
  }

  /** By a number, the largest first. */
  public static <T> Comparator<T> byMost(ToIntFunction<T> number) {
    return (one, other) -> Integer.compare(number.applyAsInt(other), number.applyAsInt(one));
  }

  /** By the first order, and where that finds no difference by the second. */
  public static <T> Comparator<T> both(Comparator<T> first, Comparator<T> second) {
    return (one, other) -> {
      int order = first.compare(one, other);
      return order != 0 ? order : second.compare(one, other);
    };
  }
}
