package pamphlet.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Understands dates. Only ISO 8601's year-month-day is accepted, because 3/8/2022 is March in one
 * country and August in another; for other ways of writing the value to write is offered where it
 * can mean one day only.
 */
final class Dates {
  static final String PATTERN = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  static final String PARTIAL_PATTERN = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

  private static final int MIN_YEAR = 1800;
  private static final int MAX_YEAR = 2199;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

  private static final Pattern PARTIAL = Pattern.compile(PARTIAL_PATTERN);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern WITH_TIME = Pattern.compile("(" + PATTERN + ")[Tt ].*\\d.*");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH + "[ -]+(\\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\\d{4})");
  private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern MONTH_NAME_OF_YEAR = Pattern.compile(MONTH + "[ -]+(\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.?[ -]+" + MONTH + ",?[ -]+(\\d{4})");

  private Dates() {}

  /** A day. */
  static Outcome<LocalDate> day(String text) {
    if (!isDay(text)) {
      return Outcome.refused(Mistake.BAD_DATE, notADate(text), help(text));
    }
    int year = Integer.parseInt(text, 0, 4, 10);
    int month = Integer.parseInt(text, 5, 7, 10);
    int day = Integer.parseInt(text, 8, 10, 10);
    Optional<LocalDate> date = date(year, month, day);
    return date.isPresent()
        ? Outcome.of(date.get())
        : Outcome.refused(
            Mistake.BAD_DATE, "the date " + text + " does not exist", whyNot(year, month));
  }

  /** Whether a text is of the form of {@link #PATTERN}; every article has such a text. */
  static boolean isDay(String text) {
    boolean isDay = text.length() == 10;
    for (int i = 0; i < text.length() && isDay; i++) {
      char c = text.charAt(i);
      isDay = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
    }
    return isDay;
  }

  /** A year, a month or a day; the text as it is, because many publishers give no more. */
  static Outcome<String> partial(String text) {
    if (!PARTIAL.matcher(text).matches()) {
      return Outcome.refused(Mistake.BAD_DATE, notADate(text), partialHelp(text));
    }
    String whole = text + "-01-01".substring((text.length() - 4) / 3 * 3);
    return day(whole) instanceof Outcome.Refused<LocalDate> refused
        ? Outcome.refused(Mistake.BAD_DATE, refused.message().replace(whole, text), refused.help())
        : Outcome.of(text);
  }

  private static String notADate(String text) {
    return WITH_TIME.matcher(text).matches()
        ? "\"" + text + "\" has a time of day, a date has none"
        : "\"" + text + "\" is not written as year-month-day";
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    if (year < MIN_YEAR || year > MAX_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String whyNot(int year, int month) {
    if (year < MIN_YEAR || year > MAX_YEAR) {
      return "write a year from " + MIN_YEAR + " to " + MAX_YEAR;
    }
    if (month < 1 || month > 12) {
      return "the month, in the middle, goes from 01 to 12";
    }
    int days = YearMonth.of(year, month).lengthOfMonth();
    String leap = month == 2 && !Year.isLeap(year) ? ", because it is no leap year" : "";
    return "this month has " + days + " days" + leap;
  }

  private static String help(String text) {
    List<LocalDate> meant =
        meant(typed(text.toLowerCase(Locale.ROOT))).stream().distinct().toList();
    if (meant.isEmpty()) {
      return "write for example 2022-08-30";
    }
    return meant.size() == 1
        ? "write " + meant.get(0)
        : "write " + meant.get(0) + " or " + meant.get(1) + ", whichever is meant";
  }

  /** The text without what a word processor makes of hyphens and quotes. */
  private static String typed(String text) {
    return text.replaceAll("[\u2010-\u2015\u2212]", "-")
        .replaceAll("[\u2018\u2019\u201C\u201D]", "");
  }

  /** The help for a text that may be a month. */
  private static String partialHelp(String text) {
    Matcher number = MONTH_OF_YEAR.matcher(text);
    if (number.matches()) {
      return monthHelp(number.group(2), number.group(1));
    }
    Matcher name = MONTH_NAME_OF_YEAR.matcher(text.toLowerCase(Locale.ROOT));
    return name.matches() ? monthHelp(name.group(2), month(name.group(1))) : help(text);
  }

  private static String monthHelp(String year, String month) {
    Optional<LocalDate> first = date(Integer.parseInt(year), Integer.parseInt(month), 1);
    return first.map(day -> "write " + YearMonth.from(day)).orElse("write for example 2022-08");
  }

  /** The days that a text may mean. */
  private static List<LocalDate> meant(String text) {
    for (Pattern pattern : List.of(YEAR_FIRST, COMPACT)) {
      Matcher found = pattern.matcher(text);
      if (found.matches()) {
        return dates(found.group(1), found.group(2), found.group(3));
      }
    }
    Matcher time = WITH_TIME.matcher(text);
    return time.matches() ? meant(time.group(1)) : meantWithYearLast(text);
  }

  private static List<LocalDate> meantWithYearLast(String text) {
    Matcher numbers = YEAR_LAST.matcher(text);
    if (numbers.matches()) {
      return both(
          dates(numbers.group(3), numbers.group(2), numbers.group(1)),
          dates(numbers.group(3), numbers.group(1), numbers.group(2)));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      return dates(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    return dayFirst.matches()
        ? dates(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1))
        : List.of();
  }

  private static List<LocalDate> dates(String year, String month, String day) {
    return date(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).stream()
        .toList();
  }

  private static List<LocalDate> both(List<LocalDate> first, List<LocalDate> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static String month(String name) {
    return Integer.toString(MONTHS.indexOf(name) + 1);
  }
}
