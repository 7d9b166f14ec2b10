package pamphlet.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import pamphlet.markdown.ParseThread;

/**
 * Threads that share a list of work. Results come back in the order of the list, whatever the
 * threads.
 */
public final class Workers implements AutoCloseable {
  /** Items are handed out in runs, so that a hundred thousand small ones cost little to share. */
  private static final int RUN_LENGTH_MAX = 16;

  /** Of few items each thread gets runs enough that none waits long for another. */
  private static final int RUNS_PER_THREAD = 8;

  /** A broken build does not wait longer for what it began. */
  private static final int CLOSING_SECONDS_MAX = 10;

  private final int count;
  private final Progress progress;
  private final ExecutorService threads;
  private final ExecutorService aside = Executors.newCachedThreadPool(ParseThread::new);

  /**
   * @param count how many threads, at least 1
   */
  public Workers(int count) {
    this(count, new Progress());
  }

  /**
   * @param count how many threads, at least 1
   * @param progress hears of each item
   */
  public Workers(int count, Progress progress) {
    this.progress = progress;
    this.count = Math.max(1, count);
    // Threads with room for deeply nested text; others would start one for each article.
    threads = Executors.newFixedThreadPool(this.count, ParseThread::new);
  }

  /** What {@code step} makes of each item, in the order of the items. */
  public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> step) {
    List<R> results = new ArrayList<>(items.size());
    items.forEach(item -> results.add(null));
    progress.items(items.size());
    int length = runLength(items.size());
    AtomicInteger next = new AtomicInteger();
    share(
        () -> {
          int start;
          while ((start = next.getAndAdd(length)) < items.size()) {
            int end = Math.min(start + length, items.size());
            for (int i = start; i < end; i++) {
              results.set(i, step.apply(items.get(i)));
              progress.step();
            }
          }
        });
    return results;
  }

  /** Does {@code step} to each item, in any order. */
  public <T> void each(List<T> items, Consumer<? super T> step) {
    map(
        items,
        item -> {
          step.accept(item);
          return null;
        });
  }

  /**
   * Begins something beside the lists of work, on a thread of its own; who asks for its result
   * waits for it.
   */
  <T> Supplier<T> start(Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    Future<?> running = aside.submit(() -> result.set(work.get()));
    return () -> {
      await(running);
      return result.get();
    };
  }

  /** Begins something that nobody waits for and whose failure nobody hears of. */
  void begin(Runnable work) {
    threads.submit(work);
  }

  /** Ends the threads. What was begun beside the lists of work has then ended too. */
  @Override
  public void close() {
    threads.shutdownNow();
    aside.shutdownNow();
    try {
      // It may write to a folder that the caller is about to delete.
      aside.awaitTermination(CLOSING_SECONDS_MAX, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int runLength(int items) {
    return Math.max(1, Math.min(RUN_LENGTH_MAX, items / (count * RUNS_PER_THREAD)));
  }

  private void share(Runnable loop) {
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      running.add(threads.submit(loop));
    }
    running.forEach(Workers::await);
  }

  private static void await(Future<?> future) {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while building", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
