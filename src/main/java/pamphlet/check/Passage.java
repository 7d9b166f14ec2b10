package pamphlet.check;

import java.util.List;
import pamphlet.model.Place;
import pamphlet.model.TextBlock;
import pamphlet.words.Word;
import pamphlet.words.Words;

/**
 * A block of a page's prose with its words and sentences found.
 *
 * @param kind what kind of prose it is
 * @param words its words, in order
 * @param sentences its sentences, in order
 * @param traits the bits of what some of its words are, see {@link Trait#bit}
 * @param locator where its characters stand in the file
 */
public record Passage(
    TextBlock.Kind kind, Words words, List<Sentence> sentences, int traits, Locator locator) {
  /** Finds the place of the characters from {@code start} to before {@code end}. */
  @FunctionalInterface
  public interface Locator {
    Place place(int start, int end);
  }

  /** Reads a text of a given kind. */
  static Passage of(TextBlock.Kind kind, Words words, Locator locator) {
    return new Passage(kind, words, Sentence.of(words), words.marks(), locator);
  }

  /** The text, white space folded. */
  String text() {
    return words.text();
  }

  /** Whether one of its words has a trait. */
  boolean has(Trait trait) {
    return (traits & trait.bit()) != 0;
  }

  /** Where a word stands. */
  Place place(Word word) {
    return locator.place(word.start(), word.end());
  }

  /** Where a run of words stands. */
  Place place(Word first, Word last) {
    return locator.place(first.start(), last.end());
  }

  /** Where a sentence stands. */
  Place place(Sentence sentence) {
    return locator.place(sentence.start(), sentence.end());
  }

  /** Where the block starts. */
  Place place() {
    return locator.place(0, text().length());
  }

  /** The character at {@code index}, or a space beyond the ends. */
  char at(int index) {
    return index >= 0 && index < text().length() ? text().charAt(index) : ' ';
  }

  boolean isHeading() {
    return kind == TextBlock.Kind.HEADING;
  }
}
