package pamphlet.report.reviews;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The list for people at a terminal. */
public final class ReviewText {
  private final ReviewList list;

  /**
   * @param list the list
   */
  public ReviewText(ReviewList list) {
    this.list = list;
  }

  /** The pages that need a reviewer, by concern, and a line that counts all. */
  public String byConcern() {
    StringBuilder out = new StringBuilder();
    for (Concern concern : Concern.values()) {
      section(concern.heading(), list.with(concern), out);
    }
    return out.append(summary()).append('\n').toString();
  }

  /** All pages in groups, each with its state, and a line that counts all. */
  public String byGroup(SortedMap<String, List<ReviewItem>> groups) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, List<ReviewItem>> group : groups.entrySet()) {
      section(group.getKey(), group.getValue(), out);
    }
    return out.append(summary()).append('\n').toString();
  }

  private void section(String heading, List<ReviewItem> items, StringBuilder out) {
    if (items.isEmpty()) {
      return;
    }
    out.append(heading).append(" (").append(items.size()).append(")\n");
    int width = items.stream().mapToInt(item -> length(item.source().fromRoot())).max().orElse(0);
    for (ReviewItem item : items) {
      String path = item.source().fromRoot();
      out.append("  ").append(path).append(" ".repeat(width - length(path)));
      out.append("  ").append(when(item));
      out.append("  ").append(item.reviewer().orElse("no reviewer")).append('\n');
    }
    out.append('\n');
  }

  private String when(ReviewItem item) {
    String edited = item.concerns().contains(Concern.EDITED) ? ", edited since" : "";
    if (item.concerns().contains(Concern.UNREVIEWED)) {
      return "never reviewed" + edited;
    }
    return item.next().map(this::when).orElse("no date") + edited;
  }

  private String when(LocalDate next) {
    long days = ChronoUnit.DAYS.between(list.today(), next);
    String span = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
    return days < 0 ? "due " + next + ", " + span + " ago" : "due " + next + ", in " + span;
  }

  private String summary() {
    long current = list.items().stream().filter(item -> item.concerns().isEmpty()).count();
    String concerns =
        Arrays.stream(Concern.values())
            .map(c -> list.with(c).size() + " " + c.heading().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    int pages = list.items().size();
    return (pages == 1 ? "1 page: " : pages + " pages: ") + current + " current, " + concerns;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
