package pamphlet.cli;

import pamphlet.build.Analysis;

/** What the program returns to the shell. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** The content has errors. */
  static final int CONTENT = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The environment failed: disk, permissions, template. */
  static final int ENVIRONMENT = 3;

  /** Interrupted, as shells report SIGINT. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}

  /** The code for what was found in the content, if a run may not go on or ends with it. */
  static int of(Analysis analysis) {
    if (analysis.isUnreadable()) {
      return ENVIRONMENT;
    }
    return analysis.errors() == 0 ? DONE : CONTENT;
  }
}
