package pamphlet.starter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.model.PageType;
import pamphlet.model.Settings;
import pamphlet.model.Slug;
import pamphlet.model.SourcePath;

/**
 * The beginning of a new page: a draft with every key, of which those that only the editor can fill
 * have a comment instead of a value.
 *
 * @param source where the page belongs
 * @param text the file
 */
public record Skeleton(SourcePath source, String text) {
  /** Words and spaces that YAML takes for text as they stand. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 ,()'-]*");

  /** A key with what stands before it in its line, and the mark of a value that is missing. */
  private static final Pattern KEY = Pattern.compile("(?m)^( *(?:- )?)([A-Za-z]+):( #)?");

  /**
   * The skeleton of a page.
   *
   * @param title at least one letter or digit
   * @param category a key of the settings; nothing leaves it to the editor
   * @param reviewer a key of the settings; nothing leaves it to the editor
   */
  public static Skeleton of(
      PageType type,
      String title,
      Optional<String> category,
      Optional<String> reviewer,
      Settings settings) {
    String words = title.strip().replaceAll("\\s+", " ");
    String text =
        StarterFiles.read("skeleton/" + type.word() + ".md")
            .replace("@category@", value(category, settings.categories().keySet()))
            .replace("@reviewer@", value(reviewer, settings.people().keySet()))
            .replace(
                "@disclaimer@", value(disclaimer(type, settings), settings.disclaimers().keySet()))
            .replace("@title@", yaml(words));
    return new Skeleton(source(type, words), text);
  }

  /** The keys that the editor has to fill, in order; {@code sources.title} stands in a source. */
  public List<String> toFill() {
    List<String> keys = new ArrayList<>();
    String outer = "";
    Matcher key = KEY.matcher(text);
    while (key.find()) {
      boolean isInner = !key.group(1).isEmpty();
      outer = isInner ? outer : key.group(2);
      if (key.group(3) != null) {
        keys.add(isInner ? outer + "." + key.group(2) : outer);
      }
    }
    return keys;
  }

  private static SourcePath source(PageType type, String title) {
    String slug = Slug.of(title).replaceAll("[-_]+", "-").replaceAll("^-|-$", "");
    if (slug.isEmpty()) {
      throw new IllegalArgumentException("the title has no letter or digit to make a name from");
    }
    return new SourcePath((type == PageType.EXERCISE ? "exercises/" : "") + slug + ".md");
  }

  /** The value, or the only one there is, or a comment that names them all. */
  private static String value(Optional<String> chosen, Collection<String> keys) {
    if (chosen.isPresent() || keys.size() == 1) {
      return chosen.orElseGet(() -> keys.iterator().next());
    }
    return "# one of " + String.join(", ", keys);
  }

  /** By custom, exercises have a disclaimer of their own and all else has the standard one. */
  private static Optional<String> disclaimer(PageType type, Settings settings) {
    return List.of(type.word(), "standard").stream()
        .filter(settings.disclaimers()::containsKey)
        .findFirst();
  }

  private static String yaml(String text) {
    Matcher plain = PLAIN.matcher(text);
    return plain.matches() ? text : "'" + text.replace("'", "''") + "'";
  }
}
