package pamphlet.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import pamphlet.build.Timings;
import pamphlet.build.Timings.Entry;
import pamphlet.build.Timings.Kind;

/** Shows where the time of a run went. */
final class TimingsTable {
  private static final int SLOWEST_FILES = 10;
  private static final Comparator<Entry> SLOWEST_FIRST =
      Comparator.comparingLong(Entry::nanos).reversed().thenComparing(Entry::name);

  private TimingsTable() {}

  /** The lines of the table: stages, what the threads did, every check, the slowest files. */
  static List<String> lines(Timings timings) {
    List<String> lines = new ArrayList<>();
    add(lines, "Stages, wall time:", timings.entries(Kind.STAGE));
    add(lines, "Within them, all threads together:", timings.entries(Kind.STEP));
    add(lines, "Checks, all threads together:", slowest(timings, Kind.CHECK, Integer.MAX_VALUE));
    add(lines, "Slowest files:", slowest(timings, Kind.FILE, SLOWEST_FILES));
    return lines;
  }

  private static List<Entry> slowest(Timings timings, Kind kind, int max) {
    return timings.entries(kind).stream().sorted(SLOWEST_FIRST).limit(max).toList();
  }

  private static void add(List<String> lines, String title, List<Entry> entries) {
    if (!entries.isEmpty()) {
      lines.add(title);
      entries.forEach(entry -> lines.add(line(entry)));
    }
  }

  private static String line(Entry entry) {
    String times = entry.times() == 1 ? "" : " (" + Summary.count(entry.times(), "time") + ")";
    return String.format(Locale.ROOT, "%10.1f ms  %s%s", entry.nanos() / 1e6, entry.name(), times);
  }
}
