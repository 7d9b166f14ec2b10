package pamphlet.render.output;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
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
    return page(context, kind, Layouts.within(context, frame), frame, template, views);
  }

  /**
   * As above, for a page that may be shown at any address, so that its links cannot be relative.
   */
  static Output anywhere(
      RenderContext context, Frame frame, String template, Supplier<Map<String, ?>> views) {
    return page(
        context,
        Output.Kind.PAGE,
        Layouts.anywhere(context, frame.address()),
        frame,
        template,
        views);
  }

  /** A file that a template makes alone, such as the feed. */
  static Content content(RenderContext context, String template, Supplier<Map<String, ?>> views) {
    return () -> bytes(context.templates().render(template, views.get()));
  }

  /** Text as the site stores it. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Output page(
      RenderContext context,
      Output.Kind kind,
      Layouts layouts,
      Frame frame,
      String template,
      Supplier<Map<String, ?>> views) {
    Supplier<Map<String, ?>> all =
        () -> {
          Map<String, Object> model = new HashMap<>(views.get());
          model.put("layout", layouts.view(frame));
          return model;
        };
    return new Output(frame.address(), kind, content(context, template, all));
  }
}
