package pamphlet.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import pamphlet.render.view.View;

/**
 * A view as a template sees it: its components by name, and nothing else of it. Each is wrapped
 * once, because templates ask whether there is a value before they show it. For one thread.
 */
final class ViewModel implements TemplateHashModel {
  private final View view;
  private final ObjectWrapper wrapper;
  private final TemplateModel[] shown;

  ViewModel(View view, ObjectWrapper wrapper) {
    this.view = view;
    this.wrapper = wrapper;
    this.shown = new TemplateModel[View.size(view.getClass())];
  }

  /** A component; anything else is a missing value. */
  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    int place = View.place(view.getClass(), name);
    if (place < 0) {
      return null;
    }
    TemplateModel known = shown[place];
    if (known == null) {
      known = wrapper.wrap(view.part(place));
      shown[place] = known;
    }
    return known;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
