package pamphlet.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;
import pamphlet.model.SourceText;

/** Collects what is wrong with one file. Confined to one reading. */
final class Problems {
  private final SourceText text;
  private final Family family;
  // A set, because a text that is read again after a mistake is reported again.
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  Problems(SourceText text, Family family) {
    this.text = text;
    this.family = family;
  }

  /** Reports a mistake in what {@code node} covers. */
  void add(YamlNode node, Mistake mistake, String message, String help) {
    add(node.start(), node.end(), mistake, message, help);
  }

  /** Reports a mistake in the characters from {@code start} to before {@code end}. */
  void add(int start, int end, Mistake mistake, String message, String help) {
    add(text.place(start, end), mistake.code(family), message, help);
  }

  /** Reports a problem that only this kind of file has. */
  void add(Place place, Code code, String message, String help) {
    found.add(Diagnostic.of(place, code, message, help));
  }

  /**
   * Whether something was found in a line that begins with a key, which then is not missing:
   * without its colon, say, it is only not seen as one.
   */
  boolean isInLineOf(String key) {
    return found.stream().anyMatch(problem -> isOf(key, text.line(problem.place().line())));
  }

  private static boolean isOf(String key, String line) {
    return line.startsWith(key)
        && line.length() > key.length()
        && !Character.isLetterOrDigit(line.charAt(key.length()));
  }

  /** The file. */
  SourceText text() {
    return text;
  }

  /** What was found so far, in the order of discovery. */
  List<Diagnostic> found() {
    return List.copyOf(found);
  }
}
