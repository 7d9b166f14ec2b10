package pamphlet.render;

import freemarker.core.Environment;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.Version;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Ends a template that does not end by itself. FreeMarker looks at the thread's interrupted state
 * in each round of a loop and at each call of a macro, once it is asked to ({@link Engine}).
 */
final class Leash {
  private final Thread worker = Thread.currentThread();
  private final Environment page;
  private TemplateProblem pulled;
  private boolean isOver;

  private Leash(Environment page) {
    this.page = page;
  }

  /**
   * Fills a page within a time.
   *
   * @throws TemplateProblem if the time is up, with the place that was reached
   */
  static void process(Environment page, Duration deadline) throws TemplateException, IOException {
    Leash leash = new Leash(page);
    CompletableFuture<Void> clock =
        new CompletableFuture<Void>().orTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS);
    clock.whenComplete((done, late) -> leash.pull(late, deadline));
    try {
      page.process();
    } catch (RuntimeException stopped) {
      throw leash.problem(stopped);
    } finally {
      leash.release();
      clock.complete(null);
    }
  }

  private synchronized void pull(Throwable late, Duration deadline) {
    if (late != null && !isOver) {
      pulled =
          TemplateTrouble.endless(
              TemplateTrouble.place(page),
              "the page is not ready after " + deadline.toMillis() / 1000.0 + " seconds");
      worker.interrupt();
    }
  }

  private synchronized RuntimeException problem(RuntimeException stopped) {
    return pulled == null ? stopped : pulled;
  }

  private synchronized void release() {
    isOver = true;
    if (pulled != null) {
      // The thread has other pages to make.
      Thread.interrupted();
    }
  }

  /** An engine whose templates can be ended. */
  static final class Engine extends Configuration {
    private final Map<Template, Boolean> watched = new ConcurrentHashMap<>();

    Engine(Version version) {
      super(version);
    }

    @Override
    public Template getTemplate(
        String name,
        Locale locale,
        Object condition,
        String encoding,
        boolean parse,
        boolean ignoreMissing)
        throws IOException {
      Template found = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
      if (found != null) {
        // Once for each template, and before any thread runs it.
        watched.computeIfAbsent(found, Engine::watch);
      }
      return found;
    }

    private static Boolean watch(Template template) {
      _CoreAPI.addThreadInterruptedChecks(template);
      return true;
    }
  }
}
