package pamphlet.model;

import java.util.List;

/**
 * A part of a {@link Fragment}: finished HTML, or a slot for something that one article alone
 * cannot know. Slots are filled when a page is rendered, because only then is it known from where.
 */
public sealed interface Piece {
  /**
   * Finished, escaped HTML.
   *
   * @param html the text, which may begin or end inside a tag
   */
  record Html(String html) implements Piece {}

  /**
   * The value of an {@code href} attribute.
   *
   * @param target where it leads
   */
  record Href(Target target) implements Piece {}

  /**
   * An {@code img} element, with the size read from the file.
   *
   * @param use the picture as the article uses it
   */
  record Picture(ImageUse use) implements Piece {}

  /**
   * The linked exercises as cards with picture and dose.
   *
   * @param exercises the exercise pages, in the author's order
   */
  record ExerciseCards(List<SourcePath> exercises) implements Piece {
    public ExerciseCards {
      exercises = List.copyOf(exercises);
    }
  }

  /**
   * The items of a red-flag list that stands on another page, as {@code li} elements.
   *
   * @param from the page and the anchor of the list or of the heading above it
   */
  record IncludedRedFlags(Target.Page from) implements Piece {}

  /**
   * An interface word, escaped for HTML text.
   *
   * @param key the key in {@code messages_LANGUAGE.properties}
   */
  record Message(String key) implements Piece {}

  /**
   * A telephone number of the edition as a {@code tel:} link.
   *
   * @param name the placeholder's name, for example {@code emergency}
   */
  record Phone(String name) implements Piece {}

  /**
   * The edition's action for red flags of a level, for example "Call 911 or go to …", as HTML text.
   *
   * @param level the level
   */
  record Action(RedFlagLevel level) implements Piece {}

  /**
   * The place at which the author put the page's emergency card, which itself is shown above the
   * body; becomes a line that leads up to it.
   *
   * @param anchor the id of the card
   */
  record LiftedCard(String anchor) implements Piece {}
}
