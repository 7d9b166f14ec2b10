package pamphlet.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What stands below a page's text: what it rests on and who answers for it.
 *
 * @param sources where its statements come from
 * @param changes what changed since it appeared
 * @param conflicts conflicts of interest of those who made it; may be empty
 * @param funding who paid; may be empty
 * @param codes codes of the condition, in words; may be empty
 * @param disclaimer what the page cannot do for its reader
 * @param feedback where a reader can answer
 */
public record AboutView(
    List<SourceView> sources,
    List<ChangeView> changes,
    String conflicts,
    String funding,
    String codes,
    Optional<Markup> disclaimer,
    Optional<FeedbackView> feedback)
    implements View {
  public AboutView {
    sources = List.copyOf(sources);
    changes = List.copyOf(changes);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> sources;
      case 1 -> changes;
      case 2 -> conflicts;
      case 3 -> funding;
      case 4 -> codes;
      case 5 -> disclaimer;
      default -> feedback;
    };
  }
}
