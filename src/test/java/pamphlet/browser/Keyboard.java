package pamphlet.browser;

import java.util.List;
import java.util.Map;
import javax.json.Json;
import javax.json.JsonObjectBuilder;

/** A keyboard. */
final class Keyboard {
  /** The DevTools bits of the modifier keys. */
  private static final Map<String, Integer> MODIFIERS =
      Map.of("Alt", 1, "Control", 2, "Meta", 4, "Shift", 8);

  /** The Windows codes by which Chromium knows the keys that write nothing. */
  private static final Map<String, Integer> CODES =
      Map.ofEntries(
          Map.entry("Backspace", 8),
          Map.entry("Tab", 9),
          Map.entry("Enter", 13),
          Map.entry("Escape", 27),
          Map.entry("Space", 32),
          Map.entry("PageUp", 33),
          Map.entry("PageDown", 34),
          Map.entry("End", 35),
          Map.entry("Home", 36),
          Map.entry("ArrowLeft", 37),
          Map.entry("ArrowUp", 38),
          Map.entry("ArrowRight", 39),
          Map.entry("ArrowDown", 40),
          Map.entry("Delete", 46));

  /** Keys that also write a character, which buttons and text fields act on. */
  private static final Map<String, String> WRITTEN = Map.of("Enter", "\r", "Space", " ");

  private Keyboard() {}

  /** Presses and releases a key, with modifiers before it: {@code Shift+Tab}. */
  static void press(Tab tab, String combination) {
    List<String> names = List.of(combination.split("\\+(?=.)"));
    String key = names.get(names.size() - 1);
    int modifiers = names.stream().limit(names.size() - 1L).mapToInt(Keyboard::modifier).sum();
    Integer code = CODES.get(key);
    if (code == null && key.codePointCount(0, key.length()) != 1) {
      throw new IllegalArgumentException("unknown key: " + combination);
    }
    String text = code == null && modifiers == 0 ? key : WRITTEN.getOrDefault(key, "");
    stroke(tab, key, code == null ? 0 : code, modifiers, text);
  }

  /** Types one character. */
  static void type(Tab tab, String character) {
    stroke(tab, character, 0, 0, character);
  }

  private static int modifier(String name) {
    Integer bit = MODIFIERS.get(name);
    if (bit == null) {
      throw new IllegalArgumentException("unknown modifier key: " + name);
    }
    return bit;
  }

  private static void stroke(Tab tab, String key, int code, int modifiers, String text) {
    String domKey = key.equals("Space") ? " " : key;
    JsonObjectBuilder down = event(domKey, code, modifiers);
    if (text.isEmpty()) {
      down.add("type", "rawKeyDown");
    } else {
      down.add("type", "keyDown").add("text", text);
    }
    tab.send("Input.dispatchKeyEvent", down);
    tab.send("Input.dispatchKeyEvent", event(domKey, code, modifiers).add("type", "keyUp"));
  }

  private static JsonObjectBuilder event(String key, int code, int modifiers) {
    return Json.createObjectBuilder()
        .add("key", key)
        .add("code", key.equals(" ") ? "Space" : key)
        .add("windowsVirtualKeyCode", code)
        .add("modifiers", modifiers);
  }
}
