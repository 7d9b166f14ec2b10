package pamphlet.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pamphlet.build.Unchanged;
import pamphlet.model.Diagnostic;

/**
 * What a round tells in the terminal: every error, and no more warnings than somebody reads.
 *
 * @param found the errors and the first warnings, sorted
 * @param left how many more warnings there are
 */
public record Told(List<Diagnostic> found, long left) {
  /** A build tells as many. */
  private static final int MAX_WARNINGS = Unchanged.FIRST;

  public Told {
    found = List.copyOf(found);
  }

  /** Takes from findings, which are sorted, what is to be told. */
  static Told of(Stream<Diagnostic> all) {
    List<Diagnostic> found = new ArrayList<>();
    long[] warnings = {0};
    all.filter(one -> one.isError() || warnings[0]++ < MAX_WARNINGS).forEach(found::add);
    return new Told(found, Math.max(0, warnings[0] - MAX_WARNINGS));
  }
}
