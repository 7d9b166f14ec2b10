package pamphlet.state;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * Texts that occur again and again, each written once and then known by its number. Fit for
 * threads, which wait for each other only at texts that are new.
 */
public final class TextTable {
  /** No table: every text is written out. For hashes, which no table may change. */
  public static final TextTable NONE = new TextTable();

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

  /** By number. A text stands here before its number is known to anybody. */
  private volatile String[] texts = new String[64];

  private int size;

  /** The same for all that is read, so that it costs none of it room. */
  private final IntFunction<String> reader = this::word;

  private final Map<Object, Object> shared = new ConcurrentHashMap<>();

  /** An empty table. */
  public TextTable() {}

  /** A table that begins with these words, so that what refers to them stays readable. */
  public TextTable(String[] first) {
    for (String word : first) {
      number(word);
    }
  }

  /** The number of a text, which is given one if it has none. */
  int number(String text) {
    Integer known = numbers.get(text);
    return known != null ? known : add(text);
  }

  private synchronized int add(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, size * 2);
    }
    texts[size] = text;
    numbers.put(text, size);
    return size++;
  }

  /** The text with a number. */
  String word(int number) {
    return texts[number];
  }

  /** Reads bytes that were written with this table. */
  In read(byte[] bytes) {
    return new In(bytes, 0, bytes.length, reader, shared);
  }

  /** All texts by number. */
  public synchronized String[] all() {
    return Arrays.copyOf(texts, size);
  }

  /** Writes the table. */
  public void write(Out out) {
    out.all(Arrays.asList(all()), Out::text);
  }

  /** Reads a table. */
  public static String[] read(In in) {
    return in.all(In::text).toArray(String[]::new);
  }
}
