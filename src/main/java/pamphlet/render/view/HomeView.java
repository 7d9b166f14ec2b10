package pamphlet.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The front page.
 *
 * @param search the search page
 * @param letters the A to Z by letter
 * @param urgent the list of signs that need urgent help, if the site has any
 * @param categories the topics
 * @param exercises a few exercises
 * @param library the exercise library, if there is one
 * @param recent pages that were reviewed last
 */
public record HomeView(
    String search,
    List<LinkView> letters,
    Optional<LinkView> urgent,
    List<CardView> categories,
    List<ExerciseCardView> exercises,
    Optional<LinkView> library,
    List<CardView> recent)
    implements View {
  public HomeView {
    letters = List.copyOf(letters);
    categories = List.copyOf(categories);
    exercises = List.copyOf(exercises);
    recent = List.copyOf(recent);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> search;
      case 1 -> letters;
      case 2 -> urgent;
      case 3 -> categories;
      case 4 -> exercises;
      case 5 -> library;
      default -> recent;
    };
  }
}
