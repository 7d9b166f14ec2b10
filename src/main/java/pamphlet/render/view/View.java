package pamphlet.render.view;

/**
 * A record that templates may look into. Its components are read by their places and without
 * reflection, for which Java makes a class of its own for each method that is called often.
 */
public interface View {
  /**
   * A component of the record.
   *
   * @param place its place among them, from 0 on; nobody asks for one beyond the last
   */
  Object part(int place);

  /** The place of the component with a name; negative if views of a type have none. */
  static int place(Class<? extends View> type, String name) {
    return ComponentNames.OF_VIEWS.get(type).indexOf(name);
  }

  /** The number of components that views of a type have. */
  static int size(Class<? extends View> type) {
    return ComponentNames.OF_VIEWS.get(type).size();
  }
}
