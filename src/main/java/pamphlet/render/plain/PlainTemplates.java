package pamphlet.render.plain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** The templates that can be filled without FreeMarker. Thread-safe. */
public final class PlainTemplates {
  private final Function<String, Optional<String>> texts;
  private final Phrases phrases;

  /** Of finished pages, one for each thread at most: a new one has to be cleared for each page. */
  private final Queue<byte[]> rooms = new ConcurrentLinkedQueue<>();

  /** With nothing: those that are not plain, and one that is just being read. */
  private final Map<String, Optional<Template>> read = new HashMap<>();

  /**
   * @param texts the text of a template; nothing if it is to be filled by FreeMarker
   * @param phrases the interface words
   */
  public PlainTemplates(Function<String, Optional<String>> texts, Phrases phrases) {
    this.texts = texts;
    this.phrases = phrases;
  }

  /**
   * Fills a template.
   *
   * @param name the file
   * @param views what it shows: views, texts and lists by name
   * @return the page in UTF-8; nothing if FreeMarker is to fill it, because the template is not
   *     plain, or a value is not what it should be, or the page is too long
   */
  public Optional<byte[]> fill(String name, Map<String, ?> views) {
    Optional<Template> template = find(name);
    if (template.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] room = rooms.poll();
      Page page = room == null ? Page.of(name) : Page.in(room, name);
      template.get().write(page, views);
      Optional<byte[]> filled = Optional.of(page.bytes());
      page.usualRoom().ifPresent(rooms::add);
      return filled;
    } catch (Unfit e) {
      return Optional.empty();
    }
  }

  /** Whether a template can be filled here, if its values are what they should be. */
  public boolean knows(String name) {
    return find(name).isPresent();
  }

  private synchronized Optional<Template> find(String name) {
    if (read.putIfAbsent(name, Optional.empty()) == null) {
      try {
        read.put(name, Optional.of(template(name)));
      } catch (Unfit e) {
        // Not plain, as it is noted already.
      }
    }
    return read.get(name);
  }

  private Template template(String name) {
    String text = texts.apply(name).orElseThrow(() -> new Unfit("a template of the site's own"));
    return new TemplateReader(name, text, phrases, this::macros).read();
  }

  private Map<String, Node.Macro> macros(String name) {
    return find(name).orElseThrow(() -> new Unfit("an import that is not plain")).macros();
  }
}
