package pamphlet.audit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;

/**
 * Turns the faults of pages into diagnostics. A mistake in a template stands on every page that it
 * makes, so the same fault is told once, on the first page, with the number of the others.
 */
final class FaultReport {
  /** Pages that are looked at a second time; beyond that they are only counted. */
  static final int MAX_PAGES = 200;

  /** Different faults that are told; nobody mends more at a time. */
  static final int MAX_TOLD = 50;

  private final String folder;
  private final int faulty;
  private final Map<String, Told> told = new LinkedHashMap<>();
  private final Map<String, List<String>> lines = new TreeMap<>();

  FaultReport(String folder, int faulty) {
    this.folder = folder;
    this.faulty = faulty;
  }

  /** Adds what a page has; pages come sorted. */
  void add(Address page, byte[] bytes, List<Fault> faults) {
    String path = folder + page.path();
    for (Fault fault : faults) {
      Told known = told.get(fault.code().id() + fault.message());
      if (known != null) {
        known.pages.add(page);
      } else if (told.size() < MAX_TOLD) {
        told.put(fault.code().id() + fault.message(), new Told(fault, place(path, bytes, fault)));
        told.get(fault.code().id() + fault.message()).pages.add(page);
        lines.computeIfAbsent(path, p -> Text.of(bytes).lines().toList());
      }
    }
  }

  /** All of it. */
  PageFaults faults() {
    List<Diagnostic> problems = told.values().stream().map(Told::diagnostic).sorted().toList();
    return new PageFaults(problems, lines, faulty);
  }

  private static Place place(String path, byte[] bytes, Fault fault) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < fault.from(); i++) {
      if (bytes[i] == '\n') {
        line++;
        start = i + 1;
      }
    }
    int end = fault.from();
    while (end < fault.to() && bytes[end] != '\n') {
      end++;
    }
    int column = characters(bytes, start, fault.from()) + 1;
    return new Place(path, line, column, Math.max(1, characters(bytes, fault.from(), end)));
  }

  private static int characters(byte[] bytes, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += (bytes[i] & 0xC0) == 0x80 ? 0 : 1; // Not the further bytes of a character.
    }
    return count;
  }

  private static final class Told {
    private final Fault fault;
    private final Place place;
    private final Set<Address> pages = new HashSet<>();

    Told(Fault fault, Place place) {
      this.fault = fault;
      this.place = place;
    }

    Diagnostic diagnostic() {
      int others = pages.size() - 1;
      String more =
          others == 0 ? "" : ", as in " + others + " other page" + (others > 1 ? "s" : "");
      return Diagnostic.of(place, fault.code(), fault.message() + more, fault.help());
    }
  }
}
