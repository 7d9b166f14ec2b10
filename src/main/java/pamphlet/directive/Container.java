package pamphlet.directive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.Fragment;
import pamphlet.model.Place;
import pamphlet.model.Target;

/**
 * One use of a directive, with its content already turned into HTML.
 *
 * @param id the author's {@code #id}, or empty
 * @param classes the author's {@code .class} names
 * @param label the text in square brackets, as HTML with inline markup
 * @param labelText the same as plain text
 * @param attributes the other attributes by key, known ones only
 * @param attributePlaces where the value of each attribute stands
 * @param content everything inside, as HTML
 * @param items the items of the one list inside; empty if the content is not exactly one list
 * @param isSingleList whether the content is exactly one list
 * @param headingLevel the level that a heading of this container should have, 2 to 6
 * @param section the id of the heading above, empty before the first
 * @param place where the directive's name stands
 */
public record Container(
    Optional<String> id,
    List<String> classes,
    Optional<Fragment> label,
    String labelText,
    Map<String, String> attributes,
    Map<String, Place> attributePlaces,
    Fragment content,
    List<Item> items,
    boolean isSingleList,
    int headingLevel,
    String section,
    Place place) {
  public Container {
    classes = List.copyOf(classes);
    attributes = Map.copyOf(attributes);
    attributePlaces = Map.copyOf(attributePlaces);
    items = List.copyOf(items);
  }

  /** The value of an attribute. */
  public Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  /** Where an attribute stands; the directive's name if it is missing. */
  public Place placeOf(String key) {
    return attributePlaces.getOrDefault(key, place);
  }

  /**
   * An item of the list inside.
   *
   * @param id the author's {@code {#id}}, or empty
   * @param html the item as HTML, without the {@code li} element
   * @param text the item as plain text, white space folded
   * @param links where its links lead, in order
   * @param isLinkOnly whether the item is one link and nothing else
   * @param place where the item's text begins
   */
  public record Item(
      Optional<String> id,
      Fragment html,
      String text,
      List<Target> links,
      boolean isLinkOnly,
      Place place) {
    public Item {
      links = List.copyOf(links);
    }
  }
}
