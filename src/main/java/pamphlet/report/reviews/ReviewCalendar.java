package pamphlet.report.reviews;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * The list for calendars (RFC 5545): one whole-day event for each page on the day of its next
 * review. An event keeps its UID as long as the page keeps its path, so that a calendar which
 * follows the file moves the event when the page was reviewed.
 */
public final class ReviewCalendar {
  /** RFC 5545, section 3.1: lines should not be longer than 75 octets. */
  private static final int MAX_LINE_OCTETS = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final ReviewList list;
  private final StringBuilder out = new StringBuilder();

  private ReviewCalendar(ReviewList list) {
    this.list = list;
  }

  /** The calendar. */
  public static String of(ReviewList list) {
    ReviewCalendar calendar = new ReviewCalendar(list);
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Pamphlet//Reviews//EN");
    calendar.line("X-WR-CALNAME:" + escape("Reviews of " + list.site()));
    list.items().forEach(item -> item.next().ifPresent(next -> calendar.event(item, next)));
    calendar.line("END:VCALENDAR");
    return calendar.out.toString();
  }

  private void event(ReviewItem item, LocalDate next) {
    // The last review stands in for the clock: the event is as old as what it was made from.
    LocalDate stamp = item.reviewed().orElse(next);
    line("BEGIN:VEVENT");
    line("UID:" + uid(item));
    line("DTSTAMP:" + DAY.format(stamp) + "T000000Z");
    line("SEQUENCE:" + Math.max(0, stamp.toEpochDay()));
    line("DTSTART;VALUE=DATE:" + DAY.format(next));
    line("DTEND;VALUE=DATE:" + DAY.format(next.plusDays(1)));
    line("SUMMARY:" + escape("Review due: " + item.title()));
    line("DESCRIPTION:" + escape(description(item)));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /** RFC 7986, section 5.3, asks for a UUID: paths of two sites may be the same. */
  private String uid(ReviewItem item) {
    String name = list.site() + "\n" + item.source().value();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String description(ReviewItem item) {
    return "File: "
        + item.source().fromRoot()
        + item.reviewer().map(name -> "\nReviewer: " + name).orElse("")
        + item.reviewed().map(day -> "\nLast review: " + day).orElse("");
  }

  /** RFC 5545, section 3.3.11. */
  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** Writes a line, folded between characters (RFC 5545, section 3.1). */
  private void line(String text) {
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MAX_LINE_OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(c);
      octets += size;
      i += Character.charCount(c);
    }
    out.append("\r\n");
  }
}
