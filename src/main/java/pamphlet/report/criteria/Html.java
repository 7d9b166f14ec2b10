package pamphlet.report.criteria;

import java.util.Locale;
import pamphlet.model.Escape;

/** Collects HTML. Whatever is not written by {@link #raw} is escaped. */
final class Html {
  /** Colors have a contrast of at least 4.5 to 1 on white (WCAG 2.2, 1.4.3). */
  static final String STYLE =
      """
      body { font: 1rem/1.5 system-ui, sans-serif; color: #101828; background: #fff; margin: 0 }
      main { max-width: 70rem; margin: 0 auto; padding: 1rem }
      h2 { margin-top: 2.5rem; border-bottom: 2px solid #475467 }
      table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: 0.5rem 0 1.5rem }
      caption { text-align: left; font-weight: bold }
      th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.5rem; border-bottom: 1px solid #d0d5dd }
      th, td { overflow-wrap: anywhere }
      thead th:first-child { width: 30% }
      td.number { font-variant-numeric: tabular-nums }
      summary { cursor: pointer; padding: 0.25rem 0 }
      .overdue, .not-met, .error { color: #b42318; font-weight: bold }
      .due, .needs-a-person, .warning { color: #7a4a00 }
      .met, .attested { color: #05603a }
      svg { max-width: 100%; height: auto }
      @media print { details > *:not(summary) { display: block } }
      """;

  private final StringBuilder out = new StringBuilder();

  /** Appends finished HTML. */
  Html raw(String html) {
    out.append(html);
    return this;
  }

  /** Appends text. */
  Html text(Object text) {
    Escape.html(text.toString(), out);
    return this;
  }

  /** Appends an element of text on a line of its own. */
  Html element(String name, Object text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">\n");
  }

  /** Begins a table with a caption and the headings of its columns. */
  Html table(String caption, String... columns) {
    raw("<table>\n").element("caption", caption).raw("<thead><tr>");
    for (String column : columns) {
      raw("<th scope=\"col\">").text(column).raw("</th>");
    }
    return raw("</tr></thead>\n<tbody>\n");
  }

  /** A row of texts, the first of which names it. */
  Html row(Object first, Object... cells) {
    raw("<tr>").rowHeading(first);
    for (Object cell : cells) {
      cell("", cell);
    }
    return endRow();
  }

  /** Begins a row that is named by a text. */
  Html beginRow(Object heading) {
    return raw("<tr>").rowHeading(heading);
  }

  /** A cell of a row; {@code style} is a class of the style sheet, or empty. */
  Html cell(String style, Object text) {
    return raw(style.isEmpty() ? "<td>" : "<td class=\"" + style + "\">").text(text).raw("</td>");
  }

  /** Ends a row. */
  Html endRow() {
    return raw("</tr>\n");
  }

  /** Ends a table. */
  Html endTable() {
    return raw("</tbody>\n</table>\n");
  }

  /** A number with one digit behind the point. */
  static String oneDigit(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private Html rowHeading(Object text) {
    return raw("<th scope=\"row\">").text(text).raw("</th>");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
