package pamphlet.render;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.render.plain.PlainTemplates;

/**
 * The theme's templates, ready to be filled. Those of the built-in theme are filled plainly;
 * FreeMarker fills what a site has changed, and everything with which something is wrong, because
 * its messages name the place. Before that it is not even loaded. Thread-safe.
 */
public final class Templates {
  /** For FreeMarker. The longest page takes a tenth of a second; the rest is for slow computers. */
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  private final Theme theme;
  private final Messages messages;
  private final Duration deadline;
  private final PlainTemplates plain;
  private FreeMarkerTemplates others;

  private Templates(Theme theme, Messages messages, Duration deadline) {
    this.theme = theme;
    this.messages = messages;
    this.deadline = deadline;
    this.plain = new PlainTemplates(theme::builtInText, messages::say);
  }

  /** The templates of a theme that speak with these words. */
  static Templates of(Theme theme, Messages messages) {
    return of(theme, messages, DEADLINE);
  }

  /** As {@link #of(Theme, Messages)}, with another time for each page. */
  static Templates of(Theme theme, Messages messages, Duration deadline) {
    return new Templates(theme, messages, deadline);
  }

  /** The interface words. */
  Messages messages() {
    return messages;
  }

  /** Reads some of them, so that the first pages do not wait for them. */
  void prepare(List<String> names) {
    names.forEach(plain::knows);
  }

  /**
   * Fills a template.
   *
   * @param name the file, for example {@code article.ftlh}
   * @param views what it shows: views, texts and lists by name
   * @throws TemplateProblem if the template is at fault
   */
  public String render(String name, Map<String, ?> views) {
    return new String(bytes(name, views), StandardCharsets.UTF_8);
  }

  /** As {@link #render}, encoded as the site stores it: UTF-8. */
  public byte[] bytes(String name, Map<String, ?> views) {
    Optional<byte[]> page = plain.fill(name, views);
    return page.isPresent() ? page.get() : others().fill(name, views).bytes();
  }

  /** Whether a page needed FreeMarker. */
  synchronized boolean needFreeMarker() {
    return others != null;
  }

  private synchronized FreeMarkerTemplates others() {
    if (others == null) {
      others = FreeMarkerTemplates.of(theme, messages, deadline);
    }
    return others;
  }
}
