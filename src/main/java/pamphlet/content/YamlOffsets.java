package pamphlet.content;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the library's marks, which count code points of the YAML, into offsets of the file. */
final class YamlOffsets {
  private final String yaml;
  private final int start;
  private final int[] units;

  /**
   * @param yaml the YAML
   * @param start where in the file's text it begins
   */
  YamlOffsets(String yaml, int start) {
    this.yaml = yaml;
    this.start = start;
    this.units = units(yaml);
  }

  /** Where an event begins. */
  int start(Event event) {
    return of(event.getStartMark());
  }

  /** Where an event ends, without the blanks and line ends that the library counts to it. */
  int end(Event event) {
    int from = of(event.getStartMark()) - start;
    int to = of(event.getEndMark()) - start;
    if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
      from = 0;
    }
    while (to > from && Character.isWhitespace(yaml.charAt(to - 1))) {
      to--;
    }
    return start + to;
  }

  /** The offset of a mark; the beginning if there is none. */
  int of(Optional<Mark> mark) {
    return at(mark.map(Mark::getIndex).orElse(0));
  }

  /** The offset of the code point with this number. */
  int at(int codePoint) {
    int index = Math.min(codePoint, units.length == 0 ? yaml.length() : units.length - 1);
    return start + (units.length == 0 ? index : units[index]);
  }

  /** The UTF-16 index of each code point; nothing if they are the same. */
  private static int[] units(String yaml) {
    int count = yaml.codePointCount(0, yaml.length());
    if (count == yaml.length()) {
      return new int[0];
    }
    int[] units = new int[count + 1];
    for (int i = 0, at = 0; i < count; i++) {
      units[i] = at;
      at += Character.charCount(yaml.codePointAt(at));
    }
    units[count] = yaml.length();
    return units;
  }
}
