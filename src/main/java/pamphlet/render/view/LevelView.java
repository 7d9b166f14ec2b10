package pamphlet.render.view;

import java.util.List;

/**
 * The signs of one level.
 *
 * @param level {@code emergency}, {@code urgent} or {@code routine}
 * @param action what to do; the same for every sign
 * @param topics the signs by topic
 */
public record LevelView(String level, Markup action, List<GroupView<SignView>> topics)
    implements View {
  public LevelView {
    topics = List.copyOf(topics);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> level;
      case 1 -> action;
      default -> topics;
    };
  }
}
