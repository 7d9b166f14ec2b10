package pamphlet.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The day of a run that names none. */
final class RunDay {
  /** Stands in for the clock (reproducible-builds.org). */
  static final String VARIABLE = "SOURCE_DATE_EPOCH";

  private RunDay() {}

  /** The variable's day, else today; nothing if the variable holds no number of seconds. */
  static Optional<LocalDate> fromEnvironment() {
    String epoch = System.getenv(VARIABLE);
    if (epoch == null || epoch.isBlank()) {
      return Optional.of(LocalDate.now(ZoneOffset.UTC));
    }
    try {
      Instant moment = Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
      return Optional.of(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
