package pamphlet.bench;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import pamphlet.markdown.ParseThread;

/** Measures on threads such as a build has; on any other an article starts one of its own. */
public final class Threads extends ThreadPoolExecutor {
  /** Called by JMH. */
  public Threads(int count, String prefix) {
    super(count, count, 0, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), ParseThread::new);
  }
}
