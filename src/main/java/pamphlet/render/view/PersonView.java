package pamphlet.render.view;

import java.util.Optional;

/**
 * Someone who writes or reviews.
 *
 * @param name the name with credentials
 * @param href the person's page; empty for an author who is not in the register
 * @param role what the person does
 * @param affiliation where the person works
 * @param url a page about the person elsewhere
 * @param conflicts conflicts of interest, in words
 * @param fictional whether the person is made up for a demonstration
 */
public record PersonView(
    String name,
    String href,
    String role,
    String affiliation,
    Optional<String> url,
    String conflicts,
    boolean fictional)
    implements View {
  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> name;
      case 1 -> href;
      case 2 -> role;
      case 3 -> affiliation;
      case 4 -> url;
      case 5 -> conflicts;
      default -> fictional;
    };
  }
}
