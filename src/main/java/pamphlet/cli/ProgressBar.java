package pamphlet.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import pamphlet.build.Progress;

/** A line that says how far a long run has got, on terminals only; it goes when the run is over. */
final class ProgressBar {
  /** Shorter runs are over before anybody has read the line. */
  private static final int FIRST_MILLIS = 1000;

  private static final int EVERY_MILLIS = 100;
  private static final int WIDTH = 24;

  /** To the first column, and clear the line (ECMA-48, 8.3.41: EL). */
  private static final String CLEAR = "\r\u001B[K";

  private final Console console;
  private final Progress progress;
  private boolean isShown;
  private boolean isOver;

  private ProgressBar(Console console, Progress progress) {
    this.console = console;
    this.progress = progress;
  }

  /** Work that may take long. */
  @FunctionalInterface
  interface Work<T> {
    /** Does it. */
    T run() throws IOException;
  }

  /** Does the work, and shows meanwhile how far it is. */
  static <T> T during(Console console, Progress progress, Work<T> work) throws IOException {
    if (!console.moving()) {
      return work.run();
    }
    ProgressBar bar = new ProgressBar(console, progress);
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(ProgressBar::daemon);
    timer.scheduleAtFixedRate(bar::draw, FIRST_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    try {
      return work.run();
    } finally {
      timer.shutdownNow();
      bar.clear();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "pamphlet-progress");
    thread.setDaemon(true);
    return thread;
  }

  private synchronized void draw() {
    if (!isOver) {
      isShown = true;
      console.err().print(CLEAR + line(progress.stage(), progress.done(), progress.total()));
      console.err().flush();
    }
  }

  private synchronized void clear() {
    isOver = true;
    if (isShown) {
      console.err().print(CLEAR);
      console.err().flush();
    }
  }

  /** The line, at most 80 characters long. */
  static String line(String stage, int done, int total) {
    if (total == 0) {
      return stage + " …";
    }
    int full = (int) ((long) WIDTH * done / total);
    String bar = "#".repeat(full) + "-".repeat(WIDTH - full);
    return String.format(Locale.ROOT, "[%s] %s: %,d of %,d", bar, stage, done, total);
  }
}
