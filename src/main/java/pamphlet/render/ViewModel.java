package pamphlet.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * A view record as a template sees it: its components by name, and nothing else of it. Each is
 * wrapped once, because templates ask whether there is a value before they show it. For one thread.
 */
final class ViewModel implements TemplateHashModel {
  private final Record view;
  private final Shape shape;
  private final ObjectWrapper wrapper;
  private final TemplateModel[] shown;

  ViewModel(Record view, Shape shape, ObjectWrapper wrapper) {
    this.view = view;
    this.shape = shape;
    this.wrapper = wrapper;
    this.shown = new TemplateModel[shape.getters().length];
  }

  /** A component; anything else is a missing value. */
  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    Integer place = shape.places().get(name);
    if (place == null) {
      return null;
    }
    TemplateModel known = shown[place];
    if (known == null) {
      known = wrapper.wrap(shape.value(view, place));
      shown[place] = known;
    }
    return known;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  /**
   * What all views of one type have in common.
   *
   * @param places the number of each component by its name
   * @param getters what reads the component of each number
   */
  record Shape(Map<String, Integer> places, Method[] getters) {
    /** The shape of a record type that others may look into. */
    static Shape of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Map<String, Integer> places = new HashMap<>();
      Method[] getters = new Method[components.length];
      for (int i = 0; i < components.length; i++) {
        places.put(components[i].getName(), i);
        getters[i] = components[i].getAccessor();
      }
      return new Shape(places, getters);
    }

    Object value(Record view, int place) throws TemplateModelException {
      try {
        return getters[place].invoke(view);
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException("a view is not public: " + view.getClass().getName(), e);
      }
    }
  }
}
