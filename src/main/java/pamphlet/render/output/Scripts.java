package pamphlet.render.output;

import pamphlet.model.Address;
import pamphlet.render.RenderContext;

/** The theme's scripts that only some pages load. */
final class Scripts {
  private Scripts() {}

  /** The reference to a script, from the page at {@code address}. */
  static String href(RenderContext context, String name, Address address) {
    return context.themeFiles().address("assets/" + name).from(address);
  }
}
