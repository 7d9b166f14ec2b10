package pamphlet.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.render.view.Markup;
import pamphlet.render.view.View;

/**
 * Shows templates texts, numbers, lists, maps and the components of views, and nothing else: any
 * other object is refused. An own one, because FreeMarker's wrappers, made for any object, look for
 * the methods of each value anew, and took a sixth of the time of filling a page.
 */
final class ViewWrapper implements ObjectWrapper {
  /** An absent {@link Optional} is a missing value, which a template handles with {@code ??}. */
  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    Object shown = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (shown instanceof String text) {
      return new SimpleScalar(text);
    } else if (shown instanceof Markup markup) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
    } else if (shown instanceof View view) {
      return new ViewModel(view, this);
    } else if (shown instanceof List<?> list) {
      return new ListModel(list, this);
    }
    return plain(shown);
  }

  private TemplateModel plain(Object value) throws TemplateModelException {
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    } else if (value instanceof Boolean is) {
      return is ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Number number) {
      return new SimpleNumber(number);
    } else if (value instanceof Map<?, ?> map) {
      return new SimpleHash(map, this);
    }
    throw refused(value);
  }

  private static TemplateModelException refused(Object value) {
    return new TemplateModelException("a template may not see " + value.getClass().getName());
  }
}
