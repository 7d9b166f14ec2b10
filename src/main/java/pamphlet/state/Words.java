package pamphlet.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * Texts that occur again and again, each written once and then known by its number. Fit for
 * threads.
 */
public final class Words {
  /** No table: every text is written out. For hashes, which no table may change. */
  public static final Words NONE = new Words();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> all = new ArrayList<>();

  /** The same for all that is read, so that it costs none of it room. */
  private final IntFunction<String> reader = this::word;

  private final Map<Object, Object> shared = new ConcurrentHashMap<>();

  /** An empty table. */
  public Words() {}

  /** A table that begins with these words, so that what refers to them stays readable. */
  public Words(String[] first) {
    for (String word : first) {
      number(word);
    }
  }

  /** The number of a text, which is given one if it has none. */
  synchronized int number(String text) {
    Integer known = numbers.putIfAbsent(text, all.size());
    if (known != null) {
      return known;
    }
    all.add(text);
    return all.size() - 1;
  }

  /** The text with a number. */
  synchronized String word(int number) {
    return all.get(number);
  }

  /** Reads bytes that were written with this table. */
  In read(byte[] bytes) {
    return new In(bytes, 0, bytes.length, reader, shared);
  }

  /** All texts by number. */
  public synchronized String[] all() {
    return all.toArray(String[]::new);
  }

  /** Writes the table. */
  public synchronized void write(Out out) {
    out.all(all, Out::text);
  }

  /** Reads a table. */
  public static String[] read(In in) {
    return in.all(In::text).toArray(String[]::new);
  }
}
