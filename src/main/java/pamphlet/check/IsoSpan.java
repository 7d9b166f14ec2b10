package pamphlet.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * The days that an ISO 8601 date of reduced precision may mean: a year, a month or a day.
 *
 * @param earliest the first of them
 * @param latest the last of them
 */
record IsoSpan(LocalDate earliest, LocalDate latest) {
  /** Any day at all, which no comparison calls too early or too late. */
  private static final IsoSpan UNKNOWN = new IsoSpan(LocalDate.MIN, LocalDate.MAX);

  /** Reads a date; what is none may be any day, because it was reported when it was read. */
  static IsoSpan of(String text) {
    try {
      return switch (text.length()) {
        case 4 -> new IsoSpan(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atDay(31));
        case 7 -> new IsoSpan(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
        case 10 -> new IsoSpan(LocalDate.parse(text), LocalDate.parse(text));
        default -> UNKNOWN;
      };
    } catch (DateTimeException e) {
      return UNKNOWN;
    }
  }
}
