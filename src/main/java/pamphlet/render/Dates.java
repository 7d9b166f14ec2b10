package pamphlet.render;

import java.time.LocalDate;
import pamphlet.render.view.DateView;

/**
 * Writes dates as the language and the edition do. Months are words, so that no date is unclear.
 */
public final class Dates {
  private final Messages messages;
  private final String pattern;

  /** Dates for an edition: {@code date.pattern.US} goes before {@code date.pattern}. */
  Dates(Messages messages, String edition) {
    this.messages = messages;
    String own = "date.pattern." + edition;
    this.pattern = messages.has(own) ? own : "date.pattern";
  }

  /** A day, for example "11 May 2026" or, in the US edition, "May 11, 2026". */
  public DateView day(LocalDate date) {
    String month = messages.get("month." + date.getMonthValue());
    String text = messages.get(pattern, date.getDayOfMonth(), month, date.getYear());
    return new DateView(date.toString(), text);
  }

  /** A date of a source: a year, a month or a day, as ISO 8601 writes them. */
  public DateView partial(String iso) {
    return switch (iso.length()) {
      case 10 -> day(LocalDate.parse(iso));
      case 7 -> new DateView(iso, month(iso));
      default -> new DateView(iso, iso);
    };
  }

  private String month(String iso) {
    int number = Integer.parseInt(iso.substring(5));
    return messages.get("date.pattern.month", messages.get("month." + number), iso.substring(0, 4));
  }
}
