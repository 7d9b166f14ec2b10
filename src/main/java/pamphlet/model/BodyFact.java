package pamphlet.model;

import java.util.List;
import java.util.Optional;

/** Something that a directive tells the rest of the site. */
public sealed interface BodyFact {
  /** Where the directive stands. */
  Place place();

  /**
   * A card of red flags.
   *
   * @param level how fast help is needed
   * @param anchor the id of the card, one of its level if the author gave none
   * @param section the id of the heading above, empty before the first heading
   * @param items the signs, empty for a card that only includes others
   * @param include the list that the card shows instead of items of its own
   * @param hasLink whether an item of the card holds a link
   * @param html the card's whole HTML, shown above the body for the level emergency
   * @param place where it stands
   */
  record RedFlagCard(
      RedFlagLevel level,
      String anchor,
      String section,
      List<RedFlag> items,
      Optional<Target.Page> include,
      boolean hasLink,
      Fragment html,
      Place place)
      implements BodyFact {
    public RedFlagCard {
      items = List.copyOf(items);
    }
  }

  /**
   * Questions for an appointment.
   *
   * @param label the heading of the list
   * @param items the questions, as HTML
   * @param place where they stand
   */
  record Questions(String label, List<Fragment> items, Place place) implements BodyFact {
    public Questions {
      items = List.copyOf(items);
    }
  }

  /**
   * Exercises that an article shows as cards.
   *
   * @param exercises the exercise pages, in the author's order
   * @param place where they stand
   */
  record Exercises(List<SourcePath> exercises, Place place) implements BodyFact {
    public Exercises {
      exercises = List.copyOf(exercises);
    }
  }
}
