package pamphlet.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import pamphlet.model.Address;

/**
 * Tells one open page what it should know, as long as it is open (HTML Living Standard, section
 * 9.2, server-sent events).
 *
 * @param preview what is shown
 * @param state what pages are told
 */
record EventStream(Preview preview, State state) {
  private static final String PAGE = "page=";

  /** A sign of life, which also finds out that the page was closed. */
  private static final long HEARTBEAT_MILLIS = 10_000;

  /** Answers the request; returns when the page is closed. */
  void send(HttpExchange exchange) throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    boolean isGet = exchange.getRequestMethod().equals("GET");
    exchange.sendResponseHeaders(200, isGet ? 0 : -1);
    if (isGet) {
      tell(page(exchange.getRequestURI().getRawQuery()), exchange.getResponseBody());
    }
  }

  private void tell(Address page, OutputStream out) throws IOException, InterruptedException {
    String last = "";
    int round = 0;
    write(out, "retry: 1000\n\n");
    while (true) {
      Shown shown = preview.newerThan(round, HEARTBEAT_MILLIS);
      if (shown.round() == round) {
        write(out, ": here\n\n");
        continue;
      }
      round = shown.round();
      String json = state.json(shown, page);
      if (!json.equals(last)) {
        write(out, "data: " + json.replace("\n", "\ndata: ") + "\n\n");
        last = json;
      }
    }
  }

  /** The page that a script says it is on; the front page if it does not say. */
  private static Address page(String query) {
    return Optional.ofNullable(query)
        .filter(q -> q.startsWith(PAGE))
        .flatMap(q -> Gate.path("/" + q.substring(PAGE.length())))
        .filter(path -> !path.isEmpty() && !path.endsWith("/"))
        .map(Address::new)
        .orElse(new Address("index.html"));
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
