package pamphlet.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.model.Diagnostic;
import pamphlet.model.Similar;
import pamphlet.model.SourceText;

/**
 * Finds interface words of a site's own theme that have no effect: those that the built-in theme
 * does not have and that none of the site's templates asks for. Mostly a slip in the key, and the
 * site keeps the usual word.
 */
final class StrayWords {
  private static final String BUILT_IN = "messages_en.properties";

  /** Editions may have their own, see {@link Dates}. */
  private static final Pattern BY_EDITION = Pattern.compile("date\\.pattern\\.[A-Z]{2}");

  private static final Pattern FORM = Pattern.compile("\\.(one|other)$");

  private final Collection<String> known;
  private final String templates;

  /**
   * @param templates the text of the site's own templates
   */
  StrayWords(String templates) {
    this.known = new TreeSet<>();
    Theme.builtIn().text(BUILT_IN).map(StrayWords::keys).orElseThrow().forEach(this::know);
    this.templates = templates;
  }

  private void know(String key) {
    known.add(key);
    known.add(FORM.matcher(key).replaceFirst(""));
  }

  /** The words without an effect in one file, in its order. */
  List<Diagnostic> find(SourceText file) {
    List<Diagnostic> found = new ArrayList<>();
    for (String key : keys(file.text())) {
      String word = FORM.matcher(key).replaceFirst("");
      if (!known.contains(word) && !BY_EDITION.matcher(key).matches() && !isAskedFor(word)) {
        found.add(stray(file, key));
      }
    }
    return found;
  }

  /** As a whole, or by its beginning, to which a template adds the rest. */
  private boolean isAskedFor(String word) {
    for (int dot = word.length(); dot > 0; dot = word.lastIndexOf('.', dot - 1)) {
      String part = dot == word.length() ? word : word.substring(0, dot + 1);
      if (templates.contains('"' + part + '"') || templates.contains("'" + part + "'")) {
        return true;
      }
    }
    return false;
  }

  private Diagnostic stray(SourceText file, String key) {
    Matcher line =
        Pattern.compile("(?m)^[ \\t]*(" + Pattern.quote(key) + ")[ \\t]*([=:]|[ \\t])")
            .matcher(file.text());
    int start = line.find() ? line.start(1) : 0;
    String hint = Similar.hint(key, known);
    return Diagnostic.of(
        file.place(start, start + key.length()),
        TemplateCodes.WORD_WITHOUT_EFFECT,
        "no page uses the word \"" + key + "\"",
        hint.isEmpty() ? "remove the line" : hint);
  }

  private static List<String> keys(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream().sorted().toList();
  }
}
