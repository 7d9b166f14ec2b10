package pamphlet.render.view;

import java.util.List;
import java.util.Optional;

/**
 * An article, exercise or page, in the order in which it is shown.
 *
 * @param title the one h1
 * @param summary one or two sentences
 * @param breadcrumb the way from the front page
 * @param byline who reviewed it, and when
 * @param emergency the card that is shown above everything else
 * @param keyPoints the most important sentences
 * @param contents its headings
 * @param figure its picture
 * @param body its text
 * @param sheet the sheet for an appointment; absent if there is nothing to take along
 * @param next where to go from here
 * @param about sources, changes, disclaimer
 */
public record PageView(
    String title,
    String summary,
    List<LinkView> breadcrumb,
    BylineView byline,
    Optional<Markup> emergency,
    List<Markup> keyPoints,
    List<ContentsView> contents,
    Optional<FigureView> figure,
    Markup body,
    Optional<String> sheet,
    ReadNextView next,
    AboutView about)
    implements View {
  public PageView {
    breadcrumb = List.copyOf(breadcrumb);
    keyPoints = List.copyOf(keyPoints);
    contents = List.copyOf(contents);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> title;
      case 1 -> summary;
      case 2 -> breadcrumb;
      case 3 -> byline;
      case 4 -> emergency;
      case 5 -> keyPoints;
      case 6 -> contents;
      case 7 -> figure;
      case 8 -> body;
      case 9 -> sheet;
      case 10 -> next;
      default -> about;
    };
  }
}
