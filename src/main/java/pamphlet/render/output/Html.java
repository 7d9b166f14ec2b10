package pamphlet.render.output;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import pamphlet.model.Address;
import pamphlet.render.Content;
import pamphlet.render.Output;
import pamphlet.render.RenderContext;

/** Makes outputs from templates. */
final class Html {
  private Html() {}

  /**
   * A page.
   *
   * @param context what it is made from
   * @param kind when it is published
   * @param frame what it says of itself
   * @param template the file that shows it
   * @param views what the template sees besides {@code layout}; made on demand
   */
  static Output page(
      RenderContext context,
      Output.Kind kind,
      Frame frame,
      String template,
      Supplier<Map<String, ?>> views) {
    return page(context, kind, frame.address(), () -> frame, template, views);
  }

  /**
   * As above, for one of many pages: what it says of itself is found out on demand, too.
   *
   * @param address where it is, the same as in {@code frame}
   */
  static Output page(
      RenderContext context,
      Output.Kind kind,
      Address address,
      Supplier<Frame> frame,
      String template,
      Supplier<Map<String, ?>> views) {
    return page(kind, Layouts.within(context, address), address, frame, template, views);
  }

  /**
   * As above, for a page that may be shown at any address, so that its links cannot be relative.
   */
  static Output anywhere(
      RenderContext context, Frame frame, String template, Supplier<Map<String, ?>> views) {
    Address address = frame.address();
    Layouts layouts = Layouts.anywhere(context, address);
    return page(Output.Kind.PAGE, layouts, address, () -> frame, template, views);
  }

  /** A file that a template makes alone, such as the feed. */
  static Content content(RenderContext context, String template, Supplier<Map<String, ?>> views) {
    return () -> context.templates().bytes(template, views.get());
  }

  /** Text as the site stores it. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Output page(
      Output.Kind kind,
      Layouts layouts,
      Address address,
      Supplier<Frame> frame,
      String template,
      Supplier<Map<String, ?>> views) {
    Supplier<Map<String, ?>> all =
        () -> {
          Map<String, Object> model = new HashMap<>(views.get());
          model.put("layout", layouts.view(frame.get()));
          return model;
        };
    return new Output(address, kind, content(layouts.context(), template, all));
  }
}
