package pamphlet.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import pamphlet.report.SourceLines;

/** Serves a preview to the browsers of this computer, and to nobody else. */
public final class PreviewServer implements AutoCloseable {
  /** So many ports are tried, one after the other. */
  private static final int MAX_PORTS = 50;

  /** Each open page holds one thread; browsers open six connections, and nobody 40 windows. */
  private static final int MAX_THREADS = 256;

  private static final int LAST_PORT = 65_535;

  private final HttpServer server;
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0,
          MAX_THREADS,
          10,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          work -> {
            Thread thread = new Thread(work, "pamphlet-serve");
            thread.setDaemon(true);
            return thread;
          });

  private PreviewServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Begins to answer, on the first free port from {@code port} on.
   *
   * @param preview what is shown
   * @param port the port to try first; 0 for any that is free
   * @param lines the source lines that diagnostics quote, read anew each time
   * @param editor the links into the editor's editor
   * @throws IOException if no port is free
   */
  public static PreviewServer start(
      Preview preview, int port, SourceLines lines, EditorLinks editor) throws IOException {
    PreviewServer started = new PreviewServer(bind(port));
    State state = new State(lines, editor);
    started.server.createContext(
        "/", new Answers(preview, new Gate(started.port()), state, LiveFiles.read()));
    started.server.setExecutor(started.threads);
    started.server.start();
    return started;
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** The address of the site's front page. */
  public String address() {
    return "http://localhost:" + port() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static HttpServer bind(int port) throws IOException {
    // Never the address of all networks: articles are not published before they are published.
    InetAddress here = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    for (int next = port; ; next++) {
      try {
        return HttpServer.create(new InetSocketAddress(here, next), 0);
      } catch (BindException e) {
        if (next >= LAST_PORT || next - port >= MAX_PORTS) {
          throw new IOException("ports " + port + " to " + next + ": all are taken", e);
        }
      }
    }
  }
}
