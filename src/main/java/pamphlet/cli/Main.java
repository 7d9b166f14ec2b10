package pamphlet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    // Always UTF-8: the launcher asks for it, and article titles are not ASCII.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(args, out, err);
    out.flush();
    err.flush();
    // A full disk or a closed pipe behind stdout must not look like success.
    System.exit(code == ExitCode.DONE && out.checkError() ? ExitCode.ENVIRONMENT : code);
  }

  /** Runs the program; prints results to {@code out}, diagnostics and progress to {@code err}. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return new App(Console.of(out, err)).run(args);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
