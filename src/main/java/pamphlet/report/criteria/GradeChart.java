package pamphlet.report.criteria;

import java.util.List;
import java.util.Locale;

/**
 * A histogram of reading grades as SVG: one column for each grade, and a line at the target.
 *
 * @param grades the grades of the pages; not empty
 * @param target the site's target
 */
record GradeChart(List<Double> grades, double target) {
  /** Harder texts are counted in the last column, so that one of them does not flatten the rest. */
  static final int MAX_GRADE = 18;

  private static final int COLUMN = 32;
  private static final int HEIGHT = 120;
  private static final int BASE = 150;
  private static final int LEFT = 16;

  GradeChart {
    grades = List.copyOf(grades);
  }

  String svg() {
    int[] counts = counts();
    int highest = 0;
    for (int count : counts) {
      highest = Math.max(highest, count);
    }
    int width = 2 * LEFT + COLUMN * (MAX_GRADE + 1);
    Html out = new Html();
    out.raw(
        format(
            "<svg role=\"img\" width=\"%d\" height=\"190\" viewBox=\"0 0 %d 190\"", width, width));
    out.raw(" font-size=\"13\" text-anchor=\"middle\">\n").element("title", title());
    for (int grade = 0; grade <= MAX_GRADE; grade++) {
      column(grade, counts[grade], highest, out);
    }
    target(out);
    return out.raw("</svg>\n").toString();
  }

  private int[] counts() {
    int[] counts = new int[MAX_GRADE + 1];
    for (double grade : grades) {
      counts[(int) Math.max(0, Math.min(MAX_GRADE, Math.floor(grade)))]++;
    }
    return counts;
  }

  private String title() {
    long above = grades.stream().filter(grade -> grade > target).count();
    return format(
        "Pages by reading grade. Above the target of %.1f: %d of %d pages.",
        target, above, grades.size());
  }

  private static void column(int grade, int count, int highest, Html out) {
    int x = LEFT + COLUMN * grade;
    int height = HEIGHT * count / highest;
    int middle = x + COLUMN / 2;
    if (count > 0) {
      out.raw(
          format(
              "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#0b6e6e\"/>",
              x + 2, BASE - height, COLUMN - 4, height));
      out.raw(format("<text x=\"%d\" y=\"%d\">%d</text>", middle, BASE - height - 4, count));
    }
    String label = grade == MAX_GRADE ? grade + "+" : Integer.toString(grade);
    out.raw(format("<text x=\"%d\" y=\"%d\">%s</text>\n", middle, BASE + 16, label));
  }

  private void target(Html out) {
    long x = LEFT + Math.round(COLUMN * Math.max(0, Math.min(MAX_GRADE + 1, target)));
    out.raw(
        format("<path d=\"M%d,14 V%d\" stroke=\"#b42318\" stroke-dasharray=\"4 3\"/>", x, BASE));
    out.raw(format("<text x=\"%d\" y=\"184\" fill=\"#b42318\">target</text>\n", x));
  }

  /** As {@link String#format}, with the digits that SVG knows in every country. */
  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
