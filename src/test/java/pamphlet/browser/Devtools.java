package pamphlet.browser;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;

/**
 * A connection to a browser: commands that wait for their answer, and events by session. Commands
 * may come from any thread; events arrive on one thread, in order, and their handlers must not send
 * commands, since the answer would arrive on the same thread.
 */
final class Devtools implements AutoCloseable {
  /** No command of ours is slower, even a full-page picture on a busy machine. */
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);

  /** The session of commands to the browser itself. */
  static final String BROWSER = "";

  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
  private final Map<String, BiConsumer<String, JsonObject>> handlers = new ConcurrentHashMap<>();
  private final WebSocket socket;

  private Devtools(URI address) {
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .connectTimeout(ANSWER_TIMEOUT)
            .buildAsync(address, new Listener())
            .join();
  }

  /** Connects to the {@code ws:} address that a browser has announced. */
  static Devtools connect(URI address) {
    return new Devtools(address);
  }

  /** Hands every later event of {@code session} to {@code handler}, as its name and parameters. */
  void listen(String session, BiConsumer<String, JsonObject> handler) {
    handlers.put(session, handler);
  }

  /** Stops handing out events of {@code session}. */
  void forget(String session) {
    handlers.remove(session);
  }

  /**
   * Sends a command and waits for its answer.
   *
   * @throws DevtoolsException if the browser refuses the command, or does not answer in time
   */
  JsonObject call(String session, String method, JsonObject params) {
    int id = lastId.incrementAndGet();
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    send(message(id, session, method, params));
    try {
      return result(method, answer.get(ANSWER_TIMEOUT.toSeconds(), TimeUnit.SECONDS));
    } catch (TimeoutException | ExecutionException e) {
      throw new DevtoolsException(method + ": no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DevtoolsException(method + ": interrupted", e);
    } finally {
      waiting.remove(id);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }

  private static String message(int id, String session, String method, JsonObject params) {
    JsonObjectBuilder message =
        Json.createObjectBuilder().add("id", id).add("method", method).add("params", params);
    if (!session.equals(BROWSER)) {
      message.add("sessionId", session);
    }
    return message.build().toString();
  }

  // The client allows one send at a time.
  private synchronized void send(String message) {
    socket.sendText(message, true).join();
  }

  private static JsonObject result(String method, JsonObject answer) {
    JsonObject error = answer.getJsonObject("error");
    if (error != null) {
      throw new DevtoolsException(method + ": " + error.getString("message", error.toString()));
    }
    return answer.getJsonObject("result");
  }

  private void receive(String text) {
    JsonObject message = Json.createReader(new StringReader(text)).readObject();
    if (message.containsKey("id")) {
      CompletableFuture<JsonObject> answer = waiting.get(message.getInt("id"));
      if (answer != null) {
        answer.complete(message);
      }
    } else {
      BiConsumer<String, JsonObject> handler =
          handlers.getOrDefault(message.getString("sessionId", BROWSER), (name, event) -> {});
      handler.accept(message.getString("method"), message.getJsonObject("params"));
    }
  }

  private void fail(Throwable reason) {
    waiting.values().forEach(answer -> answer.completeExceptionally(reason));
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        String whole = text.toString();
        text.setLength(0);
        receive(whole);
      }
      webSocket.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
      fail(new IllegalStateException("the browser closed the connection: " + status + reason));
      return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
      fail(error);
    }
  }
}
