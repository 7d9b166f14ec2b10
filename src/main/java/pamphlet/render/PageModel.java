package pamphlet.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;

/** What one template is filled with, by name. Each is wrapped once. For one thread. */
final class PageModel implements TemplateHashModel {
  private final Map<String, ?> views;
  private final ObjectWrapper wrapper;
  private final Map<String, TemplateModel> shown = new HashMap<>();

  PageModel(Map<String, ?> views, ObjectWrapper wrapper) {
    this.views = views;
    this.wrapper = wrapper;
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    TemplateModel known = shown.get(name);
    if (known == null) {
      known = wrapper.wrap(views.get(name));
      shown.put(name, known);
    }
    return known;
  }

  @Override
  public boolean isEmpty() {
    return views.isEmpty();
  }
}
