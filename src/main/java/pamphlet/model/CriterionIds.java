package pamphlet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ids of the criteria of the editorial report. Here, because front matter names them, too; a
 * test of the report holds that these are all.
 */
public final class CriterionIds {
  /** The JAMA benchmarks. */
  public static final String JAMA = "jama-";

  /** The Clear Communication Index. */
  public static final String CCI = "cci-";

  /** PEMAT for printed materials. */
  public static final String PEMAT = "pemat-";

  /** DISCERN. */
  public static final String DISCERN = "discern-";

  /** All ids, in the order of the report. */
  public static final List<String> ALL = all();

  private CriterionIds() {}

  private static List<String> all() {
    List<String> ids = new ArrayList<>();
    add(ids, JAMA, 1, 4);
    add(ids, CCI, 1, 20);
    // Items 13 and 14 of the tool are for films.
    add(ids, PEMAT, 1, 12);
    add(ids, PEMAT, 15, 26);
    add(ids, DISCERN, 1, 15);
    return List.copyOf(ids);
  }

  private static void add(List<String> ids, String prefix, int first, int last) {
    IntStream.rangeClosed(first, last).forEach(number -> ids.add(prefix + number));
  }
}
