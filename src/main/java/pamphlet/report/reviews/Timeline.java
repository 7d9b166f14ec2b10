package pamphlet.report.reviews;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import pamphlet.model.Escape;

/**
 * A chart as inline SVG: a line for each page from its last review to its next one, and a line for
 * today. Shapes differ as well as colors, so that it can be read in black and white (WCAG 2.2,
 * 1.4.1); the table below it says the same in words.
 */
final class Timeline {
  /** More lines cannot be read; the table has them all. */
  private static final int MAX_LINES = 150;

  private static final int LEFT = 260;
  private static final int WIDTH = 700;
  private static final int LINE = 20;
  private static final int TOP = 30;
  private static final int TITLE_MAX_CHARS = 36;

  private final ReviewList list;
  private final List<ReviewItem> shown;
  private final LocalDate first;
  private final long days;
  private final StringBuilder out = new StringBuilder();

  private Timeline(ReviewList list, List<ReviewItem> shown) {
    this.list = list;
    this.shown = shown;
    this.first =
        shown.stream()
            .map(item -> item.reviewed().orElse(item.next().orElseThrow()))
            .reduce(list.today(), Timeline::earlier);
    LocalDate last =
        shown.stream().map(item -> item.next().orElseThrow()).reduce(list.today(), Timeline::later);
    this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
  }

  /** The chart, or nothing if no page has a day. */
  static String of(ReviewList list) {
    List<ReviewItem> dated = list.items().stream().filter(i -> i.next().isPresent()).toList();
    if (dated.isEmpty()) {
      return "";
    }
    List<ReviewItem> shown = dated.subList(0, Math.min(dated.size(), MAX_LINES));
    String rest =
        shown.size() == dated.size()
            ? ""
            : "<p>The chart shows the first " + MAX_LINES + " of " + dated.size() + " pages.</p>\n";
    return new Timeline(list, shown).chart() + rest;
  }

  private String chart() {
    int height = TOP + LINE * shown.size() + 10;
    out.append("<div class=\"chart\" tabindex=\"0\" role=\"region\"");
    out.append(" aria-label=\"Chart of reviews\">\n");
    out.append("<svg width=\"" + (LEFT + WIDTH + 20) + "\" height=\"" + height + "\" role=\"img\"");
    out.append(" aria-label=\"From the last to the next review of each page; the table says");
    out.append(" the same\" font-size=\"13\" font-family=\"system-ui, sans-serif\">\n");
    years(height);
    for (int i = 0; i < shown.size(); i++) {
      line(shown.get(i), TOP + LINE * i + LINE / 2);
    }
    vertical(list.today(), height, "#b42318", "today");
    return out.append("</svg>\n</div>\n").toString();
  }

  private void years(int height) {
    LocalDate last = first.plusDays(days);
    for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
      vertical(LocalDate.of(year, 1, 1), height, "#98a2b3", Integer.toString(year));
    }
  }

  private void vertical(LocalDate day, int height, String color, String label) {
    // The label of today stands one line higher than those of the years.
    int y = label.equals("today") ? 12 : 25;
    out.append("<path d=\"M" + x(day) + " " + (TOP - 2) + "V" + height + "\" stroke=\"" + color);
    out.append("\"/>\n<text x=\"" + x(day) + "\" y=\"" + y + "\" text-anchor=\"middle\">");
    out.append(label + "</text>\n");
  }

  private void line(ReviewItem item, int y) {
    LocalDate next = item.next().orElseThrow();
    LocalDate start = item.reviewed().orElse(next);
    boolean late = item.concerns().contains(Concern.OVERDUE);
    String color = item.concerns().isEmpty() ? "#05603a" : late ? "#b42318" : "#7a4a00";
    out.append("<text x=\"" + (LEFT - 12) + "\" y=\"" + (y + 4) + "\" text-anchor=\"end\">");
    out.append(Escape.html(shortened(item.title())) + "</text>\n");
    out.append("<path d=\"M" + x(start) + " " + y + "H" + x(next) + "\" stroke=\"" + color);
    out.append("\" stroke-width=\"3\"" + (late ? " stroke-dasharray=\"6 4\"" : "") + "/>\n");
    out.append("<circle cx=\"" + x(next) + "\" cy=\"" + y + "\" r=\"5\" fill=\"" + color);
    out.append("\"><title>" + Escape.html(item.title() + ": next review " + next + ", "));
    out.append(item.state() + "</title></circle>\n");
  }

  private long x(LocalDate day) {
    return LEFT + ChronoUnit.DAYS.between(first, day) * WIDTH / days;
  }

  private static String shortened(String title) {
    int length = title.codePointCount(0, title.length());
    return length <= TITLE_MAX_CHARS
        ? title
        : title.substring(0, title.offsetByCodePoints(0, TITLE_MAX_CHARS - 1)) + "…";
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
