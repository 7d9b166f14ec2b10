package pamphlet.render.plain;

import java.util.Map;
import pamphlet.render.plain.Node.Macro;

/**
 * A template that was read.
 *
 * @param macros its macros and those that it imports, by the names by which it calls them
 * @param whole what it writes itself
 */
record Template(Map<String, Macro> macros, Macro whole) {
  /** Writes a page. */
  void write(Page page, Map<String, ?> views) {
    whole.body().write(Frame.of(page, views, whole.places()));
  }
}
