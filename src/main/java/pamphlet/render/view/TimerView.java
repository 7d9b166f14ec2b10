package pamphlet.render.view;

/**
 * The guided timer of an exercise.
 *
 * @param script what runs it
 * @param plan what it will do, in words
 * @param readySeconds the time to get into position
 */
public record TimerView(String script, String plan, int readySeconds) implements View {
  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> script;
      case 1 -> plan;
      default -> readySeconds;
    };
  }
}
