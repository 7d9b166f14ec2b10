package pamphlet.content;

import java.time.Period;

/** Understands numbers and time spans. Strict, because no part of a dose may be guessed. */
final class Numbers {
  static final String SECONDS_PATTERN = "[0-9]{1,4}[sm]";
  static final String PERIOD_PATTERN = "[1-9][0-9]{0,3}[dwmy]";

  private Numbers() {}

  /** A whole number in digits. */
  static Outcome<Integer> whole(String text, int min, int max) {
    String help = "write a whole number from " + min + " to " + max + " in digits";
    if (!text.matches("-?[0-9]{1,9}")) {
      String message = "\"" + text + "\" is not a whole number";
      return Outcome.refused(Mistake.BAD_NUMBER, message, help);
    }
    int value = Integer.parseInt(text);
    return value >= min && value <= max
        ? Outcome.of(value)
        : Outcome.refused(Mistake.BAD_NUMBER, text + " is out of range", help);
  }

  /** A number in digits, with a point before the fraction. */
  static Outcome<Double> decimal(String text, int min, int max) {
    String help = "write a number from " + min + " to " + max + ", for example " + max / 2 + ".5";
    boolean isNumber = text.matches("[0-9]{1,9}(\\.[0-9]{1,3})?");
    if (isNumber && Double.parseDouble(text) >= min && Double.parseDouble(text) <= max) {
      return Outcome.of(Double.valueOf(text));
    }
    String message = "\"" + text + "\" is not a number from " + min + " to " + max;
    return Outcome.refused(Mistake.BAD_NUMBER, message, help);
  }

  /** Seconds or minutes, for example {@code 5s} or {@code 1m}, in seconds. */
  static Outcome<Integer> seconds(String text) {
    if (text.matches(SECONDS_PATTERN)) {
      int count = Integer.parseInt(text.substring(0, text.length() - 1));
      return Outcome.of(text.endsWith("m") ? count * 60 : count);
    }
    String help =
        text.matches("[0-9]{1,4}")
            ? "write the unit: " + text + "s for seconds or " + text + "m for minutes"
            : "write for example 5s for 5 seconds or 1m for 1 minute";
    String message = "\"" + text + "\" is not a time such as 5s";
    return Outcome.refused(Mistake.BAD_DURATION, message, help);
  }

  /** Days, weeks, months or years, for example {@code 90d}, {@code 18m} or {@code 3y}. */
  static Outcome<Period> period(String text) {
    if (!text.matches(PERIOD_PATTERN)) {
      String message = "\"" + text + "\" is not a time span such as 3y";
      String help = "write for example 3y for 3 years, 18m for 18 months or 90d for 90 days";
      return Outcome.refused(Mistake.BAD_DURATION, message, help);
    }
    int count = Integer.parseInt(text.substring(0, text.length() - 1));
    return Outcome.of(
        switch (text.charAt(text.length() - 1)) {
          case 'd' -> Period.ofDays(count);
          case 'w' -> Period.ofWeeks(count);
          case 'm' -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        });
  }
}
