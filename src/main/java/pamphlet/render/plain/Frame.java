package pamphlet.render.plain;

import java.util.Map;
import java.util.Optional;

/**
 * What a template or a macro knows while it writes. For one thread.
 *
 * @param page where it writes to
 * @param views what the page shows, by name
 * @param locals its parameters, and the values of its loops and assignments, by place
 * @param content what stands between the tags of its call
 * @param caller what is known there
 */
record Frame(Page page, Map<String, ?> views, Object[] locals, Node content, Frame caller) {
  /** Of a whole template. */
  static Frame of(Page page, Map<String, ?> views, int locals) {
    return new Frame(page, views, new Object[locals], null, null);
  }

  /** Of a macro that is called here. */
  Frame call(int count, Node inside) {
    return new Frame(page, views, new Object[count], inside, this);
  }

  /** Something that the page shows. */
  Object view(String name) {
    return plain(views.get(name));
  }

  /** Writes what stands between the tags of the call. */
  void nested() {
    if (caller == null) {
      throw new Unfit("a template within nothing");
    }
    content.write(caller);
  }

  /** An absent value is none at all. */
  static Object plain(Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }
}
