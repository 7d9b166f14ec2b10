package pamphlet.model;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One thing that an editor should know: where it is, what is wrong and how to mend it.
 *
 * @param place where
 * @param code which kind of problem
 * @param severity how bad, after the site's settings had their say
 * @param message what is wrong, in one line that starts in lower case and has no full stop; line
 *     breaks of a quotation become blanks
 * @param help what to do, shown behind the carets; may be empty
 */
public record Diagnostic(Place place, Code code, Severity severity, String message, String help)
    implements Comparable<Diagnostic> {
  private static final Pattern LINE_BREAKS = Pattern.compile("[ \\t]*[\\r\\n]+[ \\t\\r\\n]*");

  public Diagnostic {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    message = inOneLine(message);
    Objects.requireNonNull(help, "help");
  }

  // Written out, because Java makes a record's own at run time, which takes a small build a while.
  @Override
  public boolean equals(Object other) {
    return other instanceof Diagnostic that
        && severity == that.severity
        && place.equals(that.place)
        && (code == that.code || code.equals(that.code))
        && message.equals(that.message)
        && help.equals(that.help);
  }

  @Override
  public int hashCode() {
    return place.hashCode() * 31 + message.hashCode();
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

  /** A message may quote the author, and a footnote's label, say, may run over several lines. */
  private static String inOneLine(String message) {
    boolean isOneLine = message.indexOf('\n') < 0 && message.indexOf('\r') < 0;
    return isOneLine ? message : LINE_BREAKS.matcher(message).replaceAll(" ");
  }

  @Override
  public int compareTo(Diagnostic other) {
    // Without a Comparator, whose parts Java cannot keep in its archives of classes.
    int order = place.compareTo(other.place);
    order = order != 0 ? order : code.id().compareTo(other.code.id());
    order = order != 0 ? order : message.compareTo(other.message);
    return order != 0 ? order : help.compareTo(other.help);
  }
}
