package pamphlet.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.json.JsonObject;
import javax.json.JsonString;
import javax.json.JsonValue;

/** What a tab's events told: finished loads, requests and errors. Safe for any thread. */
final class TabLog {
  private final Set<String> loaded = new HashSet<>();
  private final List<Request> requests = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private int loads;
  private int budgetsSpent;

  synchronized void event(String name, JsonObject event) {
    switch (name) {
      case "Page.lifecycleEvent" -> lifecycle(event);
      case "Network.requestWillBeSent" -> request(event);
      case "Runtime.exceptionThrown" -> exception(event.getJsonObject("exceptionDetails"));
      case "Runtime.consoleAPICalled" -> console(event);
      case "Log.entryAdded" -> entry(event.getJsonObject("entry"));
      case "Emulation.virtualTimeBudgetExpired" -> budgetsSpent++;
      default -> {}
    }
  }

  synchronized boolean isLoaded(String loader) {
    return loaded.contains(loader);
  }

  /** How many documents have finished loading since the tab was opened. */
  synchronized int loads() {
    return loads;
  }

  synchronized int budgetsSpent() {
    return budgetsSpent;
  }

  synchronized List<Request> requests() {
    return List.copyOf(requests);
  }

  synchronized List<String> errors() {
    return List.copyOf(errors);
  }

  synchronized void clear() {
    requests.clear();
    errors.clear();
  }

  private void lifecycle(JsonObject event) {
    if (event.getString("name").equals("load")) {
      loaded.add(event.getString("loaderId"));
      loads++;
    }
  }

  private void request(JsonObject event) {
    String url = event.getJsonObject("request").getString("url");
    requests.add(new Request(url, event.getString("type", "Other")));
  }

  private void exception(JsonObject details) {
    JsonObject thrown = details.getJsonObject("exception");
    String text = details.getString("text");
    errors.add(thrown == null ? text : text + " " + thrown.getString("description", ""));
  }

  private void console(JsonObject event) {
    if (event.getString("type").equals("error")) {
      List<String> words =
          event.getJsonArray("args").getValuesAs(JsonValue::asJsonObject).stream()
              .map(argument -> text(argument.get("value")))
              .toList();
      errors.add("console.error: " + String.join(" ", words));
    }
  }

  // A refused policy, a missing file or a blocked request comes this way.
  private void entry(JsonObject entry) {
    if (entry.getString("level").equals("error")) {
      errors.add(entry.getString("text") + " " + entry.getString("url", ""));
    }
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : String.valueOf(value);
  }
}
