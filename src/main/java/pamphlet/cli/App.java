package pamphlet.cli;

import java.util.Optional;

/** The program behind its console. */
final class App {
  /** The program's own version. */
  static final String VERSION = "0.1.0";

  private final Console console;

  App(Console console) {
    this.console = console;
  }

  /** Runs the command that {@code args} name, and returns the exit code. */
  int run(String... args) {
    long start = System.nanoTime();
    Optional<BuildRun> build = PlainBuild.read(console, args);
    return build.isPresent() ? run(build.get(), start) : new Commands(console).run(args);
  }

  private int run(BuildRun build, long start) {
    try {
      return build.run(start);
    } catch (Exception | Error e) {
      return new Failures(console).tell(e);
    }
  }
}
