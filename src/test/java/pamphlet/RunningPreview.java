package pamphlet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.cli.Main;

/** {@code pamphlet serve} on a thread of the test, started and ended through the front door. */
public final class RunningPreview implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern ADDRESS = Pattern.compile("Serving (http://localhost:(\\d+)/)");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private final Thread program;

  private RunningPreview(List<String> args) {
    program = new Thread(() -> code.complete(run(args)), "serve-under-test");
    program.start();
  }

  /** Starts it on a free port and waits until it has read the site. */
  public static RunningPreview start(Path root, String... more) throws InterruptedException {
    List<String> args = new ArrayList<>(List.of("serve", "--root", root.toString()));
    args.addAll(List.of(more));
    unless(args, "--today", MiniSite.TODAY);
    unless(args, "--port", "0");
    RunningPreview preview = new RunningPreview(args);
    preview.await("the first round", () -> preview.rounds() >= 1);
    return preview;
  }

  private static void unless(List<String> args, String option, String value) {
    if (!args.contains(option)) {
      args.addAll(List.of(option, value));
    }
  }

  /** The address of a page. */
  public URI address(String path) {
    return URI.create(match().group(1)).resolve(path);
  }

  int port() {
    return Integer.parseInt(match().group(2));
  }

  /** Everything on standard output. */
  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** How often the site was read. */
  public long rounds() {
    return out().lines().filter(line -> line.matches("(Read|Not shown) .*")).count();
  }

  /** Waits until something is so. */
  public void await(String what, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end || code.isDone()) {
        throw new AssertionError("waited in vain for " + what + ":\n" + out() + err());
      }
      Thread.sleep(5);
    }
  }

  /** What is sent back for a request that is sent as it stands. */
  Answer raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      OutputStream to = socket.getOutputStream();
      to.write(request.getBytes(StandardCharsets.UTF_8));
      to.flush();
      InputStream from = socket.getInputStream();
      return Answer.of(new String(from.readAllBytes(), StandardCharsets.ISO_8859_1));
    }
  }

  /** The answer to an ordinary request. */
  Answer get(String target) throws IOException {
    return raw(
        "GET "
            + target
            + " HTTP/1.1\r\nHost: localhost:"
            + port()
            + "\r\nConnection: close\r\n\r\n");
  }

  /** Ends it as Ctrl-C does in its thread; returns its exit code. */
  int end() throws Exception {
    program.interrupt();
    return code.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    program.interrupt();
    code.join();
  }

  private Matcher match() {
    Matcher matcher = ADDRESS.matcher(out());
    if (!matcher.find()) {
      throw new AssertionError("no address in: " + out());
    }
    return matcher;
  }

  private int run(List<String> args) {
    return Main.run(
        args.toArray(String[]::new),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /**
   * An answer.
   *
   * @param status the status code
   * @param head its fields as they were sent
   * @param body one character for each byte
   */
  record Answer(int status, String head, String body) {
    private static final Pattern SCRIPTS =
        Pattern.compile("(?:<script defer src=\"/_pamphlet/[^<]*</script>\n){3}");

    static Answer of(String all) {
      if (all.isEmpty()) {
        return new Answer(0, "", "");
      }
      int end = all.indexOf("\r\n\r\n");
      return new Answer(
          Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end + 4));
    }

    /** The page as the site has it, without the preview's script. */
    String page() {
      return SCRIPTS.matcher(body).replaceFirst("");
    }
  }
}
