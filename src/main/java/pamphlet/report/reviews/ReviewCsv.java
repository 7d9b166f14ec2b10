package pamphlet.report.reviews;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The list for spreadsheets (RFC 4180). */
public final class ReviewCsv {
  private static final String LINE_END = "\r\n";

  private ReviewCsv() {}

  /** One line for each page, below a line of names. */
  public static String of(ReviewList list) {
    StringBuilder out = new StringBuilder();
    line(out, "file", "title", "category", "reviewer", "reviewed", "next review", "state");
    for (ReviewItem item : list.items()) {
      line(
          out,
          item.source().fromRoot(),
          item.title(),
          item.category().orElse(""),
          item.reviewer().orElse(""),
          item.reviewed().map(LocalDate::toString).orElse(""),
          item.next().map(LocalDate::toString).orElse(""),
          item.state());
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String... fields) {
    out.append(Arrays.stream(fields).map(ReviewCsv::field).collect(Collectors.joining(",")));
    out.append(LINE_END);
  }

  static String field(String text) {
    // A spreadsheet runs what begins like a formula; an apostrophe makes it text (OWASP, CSV
    // Injection).
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    // RFC 4180, section 2, rules 6 and 7.
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
