package pamphlet.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/**
 * A list as templates see it.
 *
 * @param items what is in it
 * @param wrapper shows one of them
 */
record ListModel(List<?> items, ObjectWrapper wrapper) implements TemplateSequenceModel {
  /** An item; one beyond the end is a missing value. */
  @Override
  public TemplateModel get(int index) throws TemplateModelException {
    return index >= 0 && index < items.size() ? wrapper.wrap(items.get(index)) : null;
  }

  @Override
  public int size() {
    return items.size();
  }
}
