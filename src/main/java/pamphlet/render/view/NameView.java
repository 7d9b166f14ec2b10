package pamphlet.render.view;

import java.util.Optional;

/**
 * An entry of the A to Z.
 *
 * @param name a title, or another name that people search for
 * @param href the page; where {@code see} is present, that of the title
 * @param see the title to look under
 */
public record NameView(String name, String href, Optional<String> see) implements View {
  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> name;
      case 1 -> href;
      default -> see;
    };
  }
}
