package pamphlet.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that an editor should know: where it is, what is wrong and how to mend it.
 *
 * @param place where
 * @param code which kind of problem
 * @param severity how bad, after the site's settings had their say
 * @param message what is wrong, in one line that starts in lower case and has no full stop
 * @param help what to do, shown behind the carets; may be empty
 */
public record Diagnostic(Place place, Code code, Severity severity, String message, String help)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(d -> d.code().id())
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::help);

  public Diagnostic {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(help, "help");
  }

  /** A diagnostic of the code's own severity. */
  public static Diagnostic of(Place place, Code code, String message, String help) {
    return new Diagnostic(place, code, code.severity(), message, help);
  }

  /** The same finding with another severity. */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(place, code, other, message, help);
  }

  /** Whether this stops a build. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
