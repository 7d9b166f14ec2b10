package pamphlet.render.view;

import java.util.List;

/**
 * The sheet that a reader takes to an appointment.
 *
 * @param article the article that it belongs to
 * @param byline who reviewed the article, and when
 * @param questions the article's questions under their headings
 * @param levels the signs that need help, by level
 * @param disclaimer what the sheet cannot do; empty if there is none
 */
public record SheetView(
    LinkView article,
    BylineView byline,
    List<GroupView<Markup>> questions,
    List<LevelView> levels,
    java.util.Optional<Markup> disclaimer)
    implements View {
  public SheetView {
    questions = List.copyOf(questions);
    levels = List.copyOf(levels);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> article;
      case 1 -> byline;
      case 2 -> questions;
      case 3 -> levels;
      default -> disclaimer;
    };
  }
}
