package pamphlet.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.host.MediaTypes;
import pamphlet.model.Address;
import pamphlet.model.Escape;

/**
 * Answers the requests of browsers.
 *
 * @param preview what is shown
 * @param gate which requests are answered
 * @param state what pages are told
 * @param files the preview's own files
 */
record Answers(Preview preview, Gate gate, State state, LiveFiles files) implements HttpHandler {
  private static final String INDEX = "index.html";

  /** A page that is asked for before the first round is over waits for it. */
  private static final long FIRST_ROUND_MILLIS = 60_000;

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Cache-Control", "no-store",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin",
          // Pages bring their own policy; this one is for what has none, such as pictures.
          "Content-Security-Policy", "object-src 'none'; base-uri 'none'");

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      ALWAYS.forEach(exchange.getResponseHeaders()::set);
      Optional<Gate.Refusal> refusal = refusal(exchange);
      if (refusal.isPresent()) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        text(exchange, refusal.get().status(), refusal.get().reason());
      } else {
        answer(exchange, Gate.path(target(exchange)).orElseThrow());
      }
    } catch (InterruptedException e) {
      // The preview ends.
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Gate.Refusal> refusal(HttpExchange exchange) {
    Headers head = exchange.getRequestHeaders();
    return gate.refuse(
        exchange.getRequestMethod(),
        head.getOrDefault("Host", List.of()),
        target(exchange),
        head.getOrDefault("Sec-Fetch-Site", List.of()),
        head.getOrDefault("Sec-Fetch-Mode", List.of()));
  }

  private static String target(HttpExchange exchange) {
    return exchange.getRequestURI().toString();
  }

  private void answer(HttpExchange exchange, String path) throws IOException, InterruptedException {
    if (path.equals(LiveFiles.PREFIX + "events")) {
      new EventStream(preview, state).send(exchange);
    } else if (path.startsWith(LiveFiles.PREFIX)) {
      own(exchange, path);
    } else {
      page(exchange, path);
    }
  }

  private void own(HttpExchange exchange, String path) throws IOException {
    Optional<byte[]> bytes = files.bytes(path);
    if (bytes.isPresent()) {
      send(exchange, 200, MediaTypes.of(new Address(path)), bytes.get());
    } else {
      text(exchange, 404, "the preview has no such file");
    }
  }

  private void page(HttpExchange exchange, String path) throws IOException, InterruptedException {
    Shown shown = preview.newerThan(0, FIRST_ROUND_MILLIS);
    Address address = new Address(path.isEmpty() || path.endsWith("/") ? path + INDEX : path);
    Optional<String> elsewhere = shown.site().flatMap(site -> elsewhere(site, path));
    if (elsewhere.isPresent()) {
      exchange.getResponseHeaders().set("Location", elsewhere.get());
      text(exchange, 302, elsewhere.get());
      return;
    }
    View view = View.of(shown, address, state.lines());
    byte[] bytes = view.isPage() ? withScript(view, address, shown.round()) : view.bytes();
    if (view.type().equals("image/svg+xml")) {
      // Opened as a page of its own, a picture could run what an author put into it.
      exchange.getResponseHeaders().set("Content-Security-Policy", "sandbox; script-src 'none'");
    }
    send(exchange, view.status(), view.type(), bytes);
  }

  /** Where a folder without its slash, or a page below the site's published path, really is. */
  private static Optional<String> elsewhere(LiveSite site, String path) {
    if (path.isEmpty() || path.endsWith("/") || site.has(new Address(path))) {
      return published(site, path);
    }
    return site.has(new Address(path + "/" + INDEX))
        ? Optional.of("/" + new Address(path).encoded() + "/")
        : published(site, path);
  }

  // Only the page for wrong addresses names others by the path that the site will have.
  private static Optional<String> published(LiveSite site, String path) {
    return site.site()
        .settings()
        .baseUrl()
        .map(url -> url.replaceFirst("^[^:]+://[^/]*/?", ""))
        .filter(base -> !base.isEmpty() && path.startsWith(base))
        .map(base -> path.substring(base.length()))
        .filter(rest -> rest.isEmpty() || site.has(new Address(rest)))
        .map(rest -> rest.isEmpty() ? "/" : "/" + new Address(rest).encoded());
  }

  private static byte[] withScript(View view, Address address, int round) {
    String script =
        "<script defer src=\"/_pamphlet/panel.js\"></script>\n"
            + "<script defer src=\"/_pamphlet/swap.js\"></script>\n"
            + "<script defer src=\"/_pamphlet/live.js\""
            + (" data-page=\"" + Escape.html(address.encoded()) + "\"")
            + (" data-seen=\""
                + view.fingerprint()
                + "\" data-round=\""
                + round
                + "\"></script>\n");
    String html = view.html();
    int head = html.indexOf("</head>");
    String with =
        head < 0 ? html + script : html.substring(0, head) + script + html.substring(head);
    return with.getBytes(StandardCharsets.UTF_8);
  }

  private static void text(HttpExchange exchange, int status, String text) throws IOException {
    send(exchange, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
