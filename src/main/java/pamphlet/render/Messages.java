package pamphlet.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import pamphlet.model.Escape;
import pamphlet.model.Similar;
import pamphlet.render.view.Markup;

/**
 * The interface words of one language, from {@code messages_LANGUAGE.properties}. A site's own file
 * overrides single words. Immutable.
 */
public final class Messages {
  private final String file;
  private final Map<String, String> words;

  private Messages(String file, Map<String, String> words) {
    this.file = file;
    this.words = Map.copyOf(words);
  }

  /**
   * The words for a BCP 47 tag: first {@code messages_en-GB.properties}, then {@code
   * messages_en.properties}.
   *
   * @throws TemplateProblem if the theme has neither
   */
  public static Messages of(Theme theme, String language) {
    String plain = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    Map<String, String> words = new HashMap<>();
    String base = "messages_" + plain + ".properties";
    theme.layers(base).forEach(text -> read(text, words));
    if (!plain.equals(language)) {
      theme.layers("messages_" + language + ".properties").forEach(text -> read(text, words));
    }
    if (words.isEmpty()) {
      throw TemplateProblem.inFile(
          base,
          TemplateCodes.BAD_FILE,
          "there are no interface words for the language \"" + language + "\"",
          "copy messages_en.properties to this name and translate it, or set language: en");
    }
    return new Messages(base, words);
  }

  /**
   * The text of a word, with {@code {0}}, {@code {1}} … replaced.
   *
   * @throws TemplateProblem if there is no such word
   */
  public String get(String key, Object... arguments) {
    List<Object> all = List.of(arguments);
    Optional<String> text = find(key, all);
    if (text.isEmpty()) {
      throw missing(key);
    }
    return all.isEmpty() ? text.get() : fill(text.get(), all);
  }

  /** Whether there is such a word. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /**
   * The pattern of a word. When the first argument is a number, {@code key.one} or {@code
   * key.other} is taken if the key itself has no text.
   */
  Optional<String> find(String key, List<?> arguments) {
    String text = words.get(key);
    if (text == null && !arguments.isEmpty() && arguments.get(0) instanceof Number count) {
      text = words.get(key + (count.intValue() == 1 ? ".one" : ".other"));
    }
    return Optional.ofNullable(text);
  }

  /**
   * As {@link #find}, filled.
   *
   * @param arguments texts, numbers, and markup
   * @return a text; markup if an argument is markup, and then the rest is escaped here
   */
  Optional<Object> say(String key, List<?> arguments) {
    Optional<String> pattern = find(key, arguments);
    return pattern.isPresent()
        ? Optional.of(say(pattern.get(), arguments, hasMarkup(arguments)))
        : Optional.empty();
  }

  private static Object say(String pattern, List<?> arguments, boolean isMarkup) {
    if (!isMarkup) {
      return arguments.isEmpty() ? pattern : fill(pattern, arguments);
    }
    List<String> escaped = new ArrayList<>(arguments.size());
    for (Object argument : arguments) {
      escaped.add(
          argument instanceof Markup finished ? finished.html() : Escape.html(argument.toString()));
    }
    return new Markup(fill(Escape.html(pattern), escaped));
  }

  private static boolean hasMarkup(List<?> arguments) {
    for (Object argument : arguments) {
      if (argument instanceof Markup) {
        return true;
      }
    }
    return false;
  }

  /** What to do about a missing word. */
  String help(String key) {
    String hint = Similar.hint(key, words.keySet());
    return hint.isEmpty() ? "add it to templates/" + file : hint;
  }

  /** The pattern with its numbered gaps filled. An apostrophe has no special meaning. */
  static String fill(String pattern, List<?> arguments) {
    StringBuilder out = new StringBuilder(pattern.length() + 32);
    int done = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
      int gap = gap(pattern, open, arguments.size());
      if (gap >= 0) {
        out.append(pattern, done, open).append(arguments.get(gap));
        done = open + 3;
      }
    }
    return out.append(pattern, done, pattern.length()).toString();
  }

  private static int gap(String pattern, int open, int count) {
    boolean closed = open + 2 < pattern.length() && pattern.charAt(open + 2) == '}';
    int digit = closed ? pattern.charAt(open + 1) - '0' : -1;
    return digit >= 0 && digit < Math.min(count, 10) ? digit : -1;
  }

  private TemplateProblem missing(String key) {
    return TemplateProblem.inFile(
        file, TemplateCodes.MISSING_MESSAGE, "the word \"" + key + "\" has no text", help(key));
  }

  private static void read(String text, Map<String, String> into) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
  }
}
