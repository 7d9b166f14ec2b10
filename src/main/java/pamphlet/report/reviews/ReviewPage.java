package pamphlet.report.reviews;

import java.time.LocalDate;
import java.util.List;
import pamphlet.model.Escape;

/** The list as one page that needs nothing else: a chart of the days, then a table. */
public final class ReviewPage {
  /** Colors have a contrast of at least 4.5 to 1 on white (WCAG 2.2, 1.4.3). */
  private static final String STYLE =
      """
      body { font: 1rem/1.5 system-ui, sans-serif; color: #101828; background: #fff; margin: 0 }
      main { max-width: 70rem; margin: 0 auto; padding: 1rem }
      table { border-collapse: collapse; width: 100% }
      caption { text-align: left; font-weight: bold }
      th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.5rem; border-bottom: 1px solid #d0d5dd }
      th, td { overflow-wrap: anywhere }
      .overdue, .edited { color: #b42318; font-weight: bold }
      .due, .unreviewed { color: #7a4a00; font-weight: bold }
      .chart { overflow-x: auto }
      """;

  private ReviewPage() {}

  /** The page. */
  public static String of(ReviewList list) {
    String title = Escape.html("Reviews of " + list.site());
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + ("<title>" + title + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n")
        + ("<body>\n<main>\n<h1>" + title + "</h1>\n<p>As of " + list.today() + ".</p>\n")
        + counts(list)
        + Timeline.of(list)
        + table(list.items())
        + "</main>\n</body>\n</html>\n";
  }

  private static String counts(ReviewList list) {
    StringBuilder out = new StringBuilder("<ul>\n");
    for (Concern concern : Concern.values()) {
      out.append("<li>" + concern.heading() + ": " + list.with(concern).size() + "</li>\n");
    }
    return out.append("</ul>\n").toString();
  }

  private static String table(List<ReviewItem> items) {
    StringBuilder out = new StringBuilder("<table>\n<caption>Every page</caption>\n<thead><tr>");
    for (String name : List.of("Page", "Reviewer", "Category", "Reviewed", "Next", "State")) {
      out.append("<th scope=\"col\">" + name + "</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    items.forEach(item -> row(item, out));
    return out.append("</tbody>\n</table>\n").toString();
  }

  private static void row(ReviewItem item, StringBuilder out) {
    out.append("<tr><th scope=\"row\">").append(Escape.html(item.title()));
    out.append("<br><small>").append(Escape.html(item.source().fromRoot()));
    out.append("</small></th>");
    cell(item.reviewer().orElse("none"), out);
    cell(item.category().orElse("none"), out);
    cell(item.reviewed().map(LocalDate::toString).orElse("never"), out);
    cell(item.next().map(LocalDate::toString).orElse("not planned"), out);
    out.append("<td class=\"" + item.state() + "\">");
    out.append(item.state().replace(" ", ", ")).append("</td></tr>\n");
  }

  private static void cell(String text, StringBuilder out) {
    out.append("<td>").append(Escape.html(text)).append("</td>");
  }
}
