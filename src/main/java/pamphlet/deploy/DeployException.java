package pamphlet.deploy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;
import pamphlet.model.Secrets;

/**
 * The site could not be published to a target, for reasons that the user can mend. Its words hold
 * nothing secret, whatever a server or a program said.
 */
public final class DeployException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> problems;

  /**
   * @param code which kind of problem
   * @param where the target or the file
   * @param message what is wrong
   * @param help what to do
   */
  public DeployException(Code code, String where, String message, String help) {
    this(List.of(problem(code, where, message, help)));
  }

  /**
   * @param problems what is wrong; at least one
   */
  public DeployException(List<Diagnostic> problems) {
    super(problems.stream().map(Diagnostic::message).collect(Collectors.joining("; ")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a failure needs a reason");
    }
    this.problems = problems.stream().sorted().toList();
  }

  static Diagnostic problem(Code code, String where, String message, String help) {
    Place place = Place.file(Secrets.hide(where));
    return Diagnostic.of(place, code, Secrets.hide(message), Secrets.hide(help));
  }

  /** Whether the name of the target is wrong, and nothing that it stands for. */
  public boolean isWrongUsage() {
    return problems.stream().allMatch(problem -> problem.code().equals(DeployCodes.UNKNOWN));
  }

  /** What is wrong and how to mend it; at least one, sorted. */
  public List<Diagnostic> problems() {
    return problems;
  }
}
