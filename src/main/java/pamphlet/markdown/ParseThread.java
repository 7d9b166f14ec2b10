package pamphlet.markdown;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A thread with room for deeply nested text: {@code > } a thousand times overflows the usual
 * megabyte of stack. Workers that compile many articles should be of this class ({@code
 * Executors.newFixedThreadPool(n, ParseThread::new)}); for any other caller one is started per
 * article.
 */
public final class ParseThread extends Thread {
  /** Only what is used is ever taken from the system. */
  private static final long STACK_BYTES = 64L << 20;

  /** A daemon thread that runs {@code task}. */
  public ParseThread(Runnable task) {
    super(null, task, "pamphlet-compile", STACK_BYTES);
    setDaemon(true);
  }

  /** What {@code task} gives, computed on a thread of this class. */
  static <T> T call(Supplier<T> task) {
    if (Thread.currentThread() instanceof ParseThread) {
      return task.get();
    }
    FutureTask<T> future = new FutureTask<>(task::get);
    new ParseThread(future).start();
    return join(future);
  }

  private static <T> T join(FutureTask<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an article was compiled", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an article could not be compiled", e.getCause());
    }
  }
}
