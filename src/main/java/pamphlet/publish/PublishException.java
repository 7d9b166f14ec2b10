package pamphlet.publish;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import pamphlet.model.Diagnostic;

/**
 * The site could not be published, for reasons that the user can mend: the folder, the disk, the
 * permissions, or names that clash. Never a bug of the program.
 */
public final class PublishException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> problems;

  PublishException(List<Diagnostic> problems, Throwable cause) {
    super(problems.stream().map(Diagnostic::message).collect(Collectors.joining("; ")), cause);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a failure needs a reason");
    }
    this.problems = problems.stream().sorted().toList();
  }

  PublishException(Diagnostic problem) {
    this(List.of(problem), null);
  }

  /** What is wrong and how to mend it; at least one, sorted. */
  public List<Diagnostic> problems() {
    return problems;
  }
}
