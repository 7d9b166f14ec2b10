package pamphlet.browser.check;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import pamphlet.browser.Chromium;
import pamphlet.browser.SiteServer;
import pamphlet.browser.Tab;

/** Shows every page of a site but redirects in the browser, several side by side. */
final class EveryPage {
  /** More tabs than this only wait for each other. */
  private static final int MAX_TABS = 4;

  private EveryPage() {}

  /** Looks at one page. */
  @FunctionalInterface
  interface Visit<T> {
    /** What is seen on {@code page} in {@code tab}, which has not opened {@code address} yet. */
    T see(Tab tab, URI address, BuiltPage page) throws IOException;
  }

  /** What a visit to each page sees over HTTP, in the order of the pages. */
  static <T> List<T> overHttp(BuiltSite site, Visit<T> visit) throws IOException {
    try (SiteServer server = SiteServer.of(site.folder())) {
      return at(site, page -> server.address(page.address().encoded()), visit);
    }
  }

  /** What a visit to each page sees when the folder is opened from a disk. */
  static <T> List<T> fromDisk(BuiltSite site, Visit<T> visit) throws IOException {
    return at(site, page -> site.file(page.address()).toUri(), visit);
  }

  private static <T> List<T> at(BuiltSite site, Function<BuiltPage, URI> address, Visit<T> visit)
      throws IOException {
    int tabs = Math.min(MAX_TABS, Runtime.getRuntime().availableProcessors());
    ExecutorService workers = Executors.newFixedThreadPool(tabs);
    Queue<Tab> idle = new ConcurrentLinkedQueue<>();
    try {
      for (int i = 0; i < tabs; i++) {
        idle.add(Chromium.shared().tab());
      }
      List<Callable<T>> visits = new ArrayList<>();
      for (BuiltPage page : shown(site)) {
        visits.add(() -> with(idle, tab -> visit.see(tab, address.apply(page), page)));
      }
      return results(workers.invokeAll(visits));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      workers.shutdownNow();
      idle.forEach(Tab::close);
    }
  }

  // A redirect is gone before anybody can look at it.
  private static List<BuiltPage> shown(BuiltSite site) {
    return site.pages().stream().filter(page -> !page.isRedirect()).toList();
  }

  @FunctionalInterface
  private interface Use<T> {
    T with(Tab tab) throws IOException;
  }

  // As many tabs as threads, so that one is always idle.
  private static <T> T with(Queue<Tab> idle, Use<T> use) throws IOException {
    Tab tab = idle.remove();
    try {
      return use.with(tab);
    } finally {
      idle.add(tab);
    }
  }

  private static <T> List<T> results(List<Future<T>> futures)
      throws InterruptedException, IOException {
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      try {
        results.add(future.get());
      } catch (ExecutionException e) {
        throw new IOException(e.getCause());
      }
    }
    return results;
  }
}
