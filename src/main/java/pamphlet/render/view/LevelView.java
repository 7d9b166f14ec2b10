package pamphlet.render.view;

import java.util.List;

/**
 * The signs of one level.
 *
 * @param level {@code emergency}, {@code urgent} or {@code routine}
 * @param action what to do; the same for every sign
 * @param topics the signs by topic
 */
public record LevelView(String level, Markup action, List<GroupView<SignView>> topics) {
  public LevelView {
    topics = List.copyOf(topics);
  }
}
