package pamphlet.render.view;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The names of the components of records, in their order, looked up once for each type. */
final class ComponentNames extends ClassValue<List<String>> {
  static final ComponentNames OF_VIEWS = new ComponentNames();

  private ComponentNames() {}

  @Override
  protected List<String> computeValue(Class<?> type) {
    List<String> names = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      names.add(component.getName());
    }
    return names;
  }
}
