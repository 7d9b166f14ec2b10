package pamphlet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program. */
public final class Main {
  /** Of as many threads as this, one is taken to be at work still. */
  private static final int THREADS_MAX = 64;

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
    if (code == ExitCode.DONE && out.checkError()) {
      code = ExitCode.ENVIRONMENT;
    }
    // To return is faster: since Java 21 exit() first prepares to log that the program ends.
    if (code != ExitCode.DONE || isThreadLeft()) {
      System.exit(code);
    }
  }

  /** Whether a thread would keep the process alive after this one returned. */
  private static boolean isThreadLeft() {
    Thread[] threads = new Thread[THREADS_MAX];
    int left = Thread.enumerate(threads);
    boolean isLeft = left == THREADS_MAX;
    while (!isLeft && --left >= 0) {
      isLeft = !threads[left].isDaemon() && threads[left] != Thread.currentThread();
    }
    return isLeft;
  }

  /** Runs the program; prints results to {@code out}, diagnostics and progress to {@code err}. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return new App(Console.of(out, err)).run(args);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
