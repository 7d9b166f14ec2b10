package pamphlet.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonString;
import javax.json.JsonValue;

/**
 * One page of the browser, as a reader sees and uses it. Selectors are CSS; scripts are JavaScript
 * expressions. Every method waits until the browser has done what it was asked.
 */
public final class Tab implements AutoCloseable {
  private static final Duration LOAD_TIMEOUT = Duration.ofSeconds(30);

  private final TabLog log = new TabLog();
  private final Devtools devtools;
  private final String session;
  private final String context;
  private Optional<String> clock = Optional.empty();

  Tab(Devtools devtools, String session, String context) {
    this.devtools = devtools;
    this.session = session;
    this.context = context;
    devtools.listen(session, log::event);
    for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
      send(domain + ".enable");
    }
    send("Page.setLifecycleEventsEnabled", json().add("enabled", true));
  }

  /** Opens a file or an address and waits until it has loaded, with its pictures and scripts. */
  public Tab open(URI address) {
    log.clear();
    int before = log.loads();
    JsonObject answer = send("Page.navigate", json().add("url", address.toString()));
    if (answer.containsKey("errorText")) {
      throw new DevtoolsException(address + ": " + answer.getString("errorText"));
    }
    // A jump within the same page loads nothing.
    if (answer.containsKey("loaderId")) {
      String loader = answer.getString("loaderId");
      // A page that finds itself outdated loads itself again, under another number.
      await(
          address + " to load",
          () -> log.isLoaded(loader) || log.loads() > before && isAt(address),
          LOAD_TIMEOUT);
    }
    return this;
  }

  private boolean isAt(URI address) {
    return isNow("document.URL === '" + address + "'");
  }

  /** Lets what scripts began at load come to its end, and the page be drawn. */
  public Tab settle() {
    evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))");
    return this;
  }

  /** Does what leads to another page, for example a click, and waits until that has loaded. */
  public Tab awaitingLoad(Runnable action) {
    int before = log.loads();
    action.run();
    await("another page to load", () -> log.loads() > before, LOAD_TIMEOUT);
    return this;
  }

  /**
   * The value of a JavaScript expression; a promise is awaited. Works where a page's policy or a
   * reader's settings forbid the page's own scripts.
   *
   * @throws DevtoolsException if the expression throws
   */
  public JsonValue evaluate(String expression) {
    JsonObject answer =
        send(
            "Runtime.evaluate",
            json()
                .add("expression", expression)
                .add("returnByValue", true)
                .add("awaitPromise", true)
                .add("userGesture", true));
    JsonObject thrown = answer.getJsonObject("exceptionDetails");
    if (thrown != null) {
      JsonObject error = thrown.getJsonObject("exception");
      String text = error == null ? "" : error.getString("description", error.toString());
      throw new DevtoolsException(thrown.getString("text") + " " + text);
    }
    return answer.getJsonObject("result").getOrDefault("value", JsonValue.NULL);
  }

  /** The value of an expression as text: a string as it is, anything else as JSON. */
  public String text(String expression) {
    JsonValue value = evaluate(expression);
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  /** Whether an expression is true, in JavaScript's sense. */
  public boolean is(String expression) {
    return evaluate("!!(" + expression + ")").equals(JsonValue.TRUE);
  }

  /** Waits until an expression is true; while a page loads, it is not. */
  public Tab waitFor(String expression, Duration deadline) {
    await(expression, () -> isNow(expression), deadline);
    return this;
  }

  /** Clicks the middle of the first visible match, with a real mouse press. */
  public Tab click(String selector) {
    Pointer.click(this, selector);
    return this;
  }

  /** Puts the focus into the first match and types, one key after the other. */
  public Tab type(String selector, String text) {
    evaluate(Pointer.element(selector) + ".focus()");
    text.codePoints().forEach(c -> Keyboard.type(this, Character.toString(c)));
    return this;
  }

  /** Presses a key by its DOM name, for example {@code Tab}, {@code Shift+Tab}, {@code Enter}. */
  public Tab press(String key) {
    Keyboard.press(this, key);
    return this;
  }

  /** Sets what media queries see, at once and for later pages. */
  public Tab emulate(Media media) {
    send("Emulation.setEmulatedMedia", Json.createObjectBuilder(media.parameters()));
    return this;
  }

  /** Sets the size of the window in CSS pixels; narrow ones behave as a phone. */
  public Tab viewport(int width, int height) {
    Emulation.window(this, width, height);
    return this;
  }

  /** Shows the page as a desktop window of {@code width} × {@code height} that is zoomed in. */
  public Tab zoomed(int width, int height, int percent) {
    Emulation.zoomedWindow(this, width, height, percent);
    return this;
  }

  /** Sets the reader's own text size, which the page's {@code rem} and {@code em} follow. */
  public Tab textSize(int pixels) {
    Emulation.textSize(this, pixels);
    return this;
  }

  /** Cuts the network, or joins it again. Files on disk stay readable, as for a reader. */
  public Tab offline(boolean offline) {
    Emulation.network(this, offline);
    return this;
  }

  /** Lets every later page see {@code now} as the time of its load; time goes on from there. */
  public Tab clock(Instant now) {
    clock.ifPresent(
        id -> send("Page.removeScriptToEvaluateOnNewDocument", json().add("identifier", id)));
    JsonObject added =
        send("Page.addScriptToEvaluateOnNewDocument", json().add("source", Clock.script(now)));
    clock = Optional.of(added.getString("identifier"));
    return this;
  }

  /** Lets the page's timers and clock run on by {@code time} at once, then stand still. */
  public Tab passTime(Duration time) {
    int before = log.budgetsSpent();
    send(
        "Emulation.setVirtualTimePolicy",
        json().add("policy", "advance").add("budget", time.toMillis()));
    await("time to pass", () -> log.budgetsSpent() > before, LOAD_TIMEOUT);
    return this;
  }

  /** Switches the page's own scripts off or on, from the next page. */
  public Tab javaScript(boolean enabled) {
    send("Emulation.setScriptExecutionDisabled", json().add("value", !enabled));
    return this;
  }

  /** Saves what the window shows as a PNG. */
  public Tab screenshot(Path file) throws IOException {
    Capture.window(this, file);
    return this;
  }

  /** Saves the page from top to bottom as a PNG. */
  public Tab screenshotOfPage(Path file) throws IOException {
    Capture.page(this, file);
    return this;
  }

  /** Prints the page to a PDF, on the paper and with the margins that its styles name. */
  public Tab pdf(Path file) throws IOException {
    Capture.paper(this, file);
    return this;
  }

  /** The requests since {@link #open}, in order. */
  public List<Request> requests() {
    return log.requests();
  }

  /** Uncaught exceptions, {@code console.error}, refused policies and failed loads since open. */
  public List<String> errors() {
    return log.errors();
  }

  @Override
  public void close() {
    devtools.forget(session);
    devtools.call(
        Devtools.BROWSER,
        "Target.disposeBrowserContext",
        json().add("browserContextId", context).build());
  }

  JsonObject send(String method, JsonObjectBuilder params) {
    return devtools.call(session, method, params.build());
  }

  JsonObject send(String method) {
    return send(method, json());
  }

  private boolean isNow(String expression) {
    try {
      return is(expression);
    } catch (DevtoolsException e) {
      return false; // The page is being replaced, or what the expression reads is not there yet.
    }
  }

  private void await(String what, BooleanSupplier condition, Duration deadline) {
    Instant end = Instant.now().plus(deadline);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(
            "waited " + deadline.toSeconds() + " s in vain for " + what + "; errors: " + errors());
      }
      Pause.briefly();
    }
  }

  private static JsonObjectBuilder json() {
    return Json.createObjectBuilder();
  }
}
