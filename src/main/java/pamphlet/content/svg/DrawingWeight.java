package pamphlet.content.svg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts what a browser has to draw when parts of a drawing repeat others. Ten groups that each use
 * the next one ten times fit into a kilobyte and are ten thousand million shapes.
 */
final class DrawingWeight {
  /** A phone draws this many shapes within seconds. */
  static final long MAX_ELEMENTS = 200_000;

  /** Parts that repeat parts that repeat parts: nobody draws more than a few of these. */
  static final int MAX_DEPTH = 50;

  /** An element with an id, or the whole drawing: what is in it, and what it repeats. */
  private static final class Part {
    private long elements;
    private final List<String> repeats = new ArrayList<>();
  }

  private final Part whole = new Part();
  private final Map<String, Part> byId = new HashMap<>();
  private final Map<String, Long> weights = new HashMap<>();
  private final Deque<Part> open = new ArrayDeque<>();

  /** An element begins; {@code id} may be null. */
  void start(String id) {
    Part part = new Part();
    if (id != null) {
      byId.putIfAbsent(id, part);
    }
    open.push(part);
    part.elements++;
  }

  /** The element that began last repeats the one with this id. */
  void draws(String id) {
    open.element().repeats.add(id);
  }

  /** An element ends; what it draws, the one around it draws. */
  void end() {
    Part part = open.pop();
    Part around = open.isEmpty() ? whole : open.element();
    around.elements += part.elements;
    around.repeats.addAll(part.repeats);
  }

  /** What is wrong with the drawing as a whole. */
  Optional<String> problem() {
    long all = weigh(whole, new HashSet<>());
    return all > MAX_ELEMENTS
        ? Optional.of("parts of the drawing repeat each other without end, or far too often")
        : Optional.empty();
  }

  private long weigh(Part part, Set<String> above) {
    long sum = part.elements;
    for (String id : part.repeats) {
      sum += weigh(id, above);
      if (sum > MAX_ELEMENTS) {
        return MAX_ELEMENTS + 1;
      }
    }
    return sum;
  }

  private long weigh(String id, Set<String> above) {
    Long known = weights.get(id);
    if (known != null || !byId.containsKey(id)) {
      return known == null ? 0 : known;
    }
    if (above.size() >= MAX_DEPTH || !above.add(id)) {
      return MAX_ELEMENTS + 1;
    }
    long weight = weigh(byId.get(id), above);
    above.remove(id);
    weights.put(id, weight);
    return weight;
  }
}
