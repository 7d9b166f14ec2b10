package pamphlet.publish;

import java.util.concurrent.CountDownLatch;

/**
 * Tidies up when the process is told to stop, for example by Ctrl+C. The exit code stays that of
 * the signal (130, 143), because Java ends by itself once this has run.
 */
final class StopHook {
  private final Thread thread;

  /**
   * @param tidy what to do; runs while the other threads still do
   */
  StopHook(Runnable tidy) {
    thread = new Thread(tidy, "pamphlet-stop");
  }

  /** Begins to watch. */
  void begin() {
    try {
      Runtime.getRuntime().addShutdownHook(thread);
    } catch (IllegalStateException e) {
      awaitEnd();
    }
  }

  /**
   * Ends the watch. Does not return while the process is ending: the caller would go on to report a
   * failure that is none. Must not be called with a lock that tidying needs.
   */
  void release() {
    try {
      Runtime.getRuntime().removeShutdownHook(thread);
    } catch (IllegalStateException e) {
      awaitEnd();
    }
  }

  private static void awaitEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
