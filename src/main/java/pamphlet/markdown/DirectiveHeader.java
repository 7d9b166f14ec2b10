package pamphlet.markdown;

import java.util.List;
import java.util.Optional;

/**
 * The opening line of a directive, read but not yet judged: {@code :::name[Label]{key=value .class
 * #id}}. All offsets count characters from the start of the body.
 *
 * @param colons how many colons it starts with
 * @param name the word behind them, which may be empty
 * @param label the range between the square brackets
 * @param attributes what stands in braces, in order
 * @param problems what could not be read
 */
record DirectiveHeader(
    int colons,
    Word name,
    Optional<Range> label,
    List<Attribute> attributes,
    List<Problem> problems) {
  DirectiveHeader {
    attributes = List.copyOf(attributes);
    problems = List.copyOf(problems);
  }

  /**
   * A range of characters.
   *
   * @param start the first
   * @param end behind the last
   */
  record Range(int start, int end) {}

  /**
   * A word with its range.
   *
   * @param text the word
   * @param range where it stands
   */
  record Word(String text, Range range) {}

  /** What kind of thing an attribute gives. */
  enum Kind {
    ID,
    CLASS,
    KEY
  }

  /**
   * One thing in the braces.
   *
   * @param kind which
   * @param key the key; empty for an id or a class
   * @param value the value without quotes; the name of an id or a class
   */
  record Attribute(Kind kind, Word key, Word value) {}

  /**
   * Something that cannot be read.
   *
   * @param range where
   * @param message what is wrong
   * @param help what to do
   */
  record Problem(Range range, String message, String help) {}
}
