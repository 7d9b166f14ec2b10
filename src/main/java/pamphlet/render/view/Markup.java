package pamphlet.render.view;

import java.util.List;

/**
 * Finished, escaped HTML, which a template shows as it is.
 *
 * @param parts the markup, in parts that stand one behind the other: an article has many between
 *     its links, and is not copied only to join them
 */
public record Markup(List<String> parts) {
  public Markup {
    parts = List.copyOf(parts);
  }

  /** Markup in one part. */
  public Markup(String html) {
    this(List.of(html));
  }

  /** Plain text as markup. */
  public static Markup text(String text) {
    return new Markup(pamphlet.model.Escape.html(text));
  }

  /** All of it. */
  public String html() {
    return parts.size() == 1 ? parts.get(0) : String.join("", parts);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    for (String part : parts) {
      if (!part.isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
