package pamphlet.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes keys whose values cannot be read out of a YAML text, so that the rest can be. Blanks stand
 * in their place, so that offsets stay what they were.
 */
final class YamlMask {
  private static final Pattern KEY =
      Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)[ \\t]*[:" + YamlSyntax.WIDE_COLON + "]");

  private final StringBuilder yaml;
  private final int start;
  private final List<YamlNode.Entry> lost = new ArrayList<>();

  /**
   * @param yaml the YAML
   * @param start where in the file's text it begins
   */
  YamlMask(String yaml, int start) {
    this.yaml = new StringBuilder(yaml);
    this.start = start;
  }

  /** The YAML with blanks in the place of the keys that were taken out. */
  String yaml() {
    return yaml.toString();
  }

  /**
   * Takes out the key at the left margin whose lines include an offset of the file.
   *
   * @return whether there was anything to take out
   */
  boolean takeOut(int offset) {
    int from = lineStart(Math.min(offset - start, yaml.length()));
    while (from > 0 && isContinued(from)) {
      from = lineStart(from - 1);
    }
    int to = lineEnd(from);
    while (to < yaml.length() && isContinued(to)) {
      to = lineEnd(to);
    }
    remember(from, to);
    return blank(from, to);
  }

  /** The mapping with the keys that were taken out; they have no values. */
  Optional<YamlNode.Mapping> withLost(YamlNode.Mapping read) {
    List<YamlNode.Entry> all = new ArrayList<>(read.entries());
    lost.stream().filter(e -> read.entry(e.key().value()).isEmpty()).forEach(all::add);
    return Optional.of(new YamlNode.Mapping(all, read.start(), read.end()));
  }

  private void remember(int from, int to) {
    Matcher key = KEY.matcher(yaml).region(from, to);
    if (key.lookingAt()) {
      int keyEnd = start + key.end(1);
      lost.add(
          new YamlNode.Entry(
              new YamlNode.Scalar(key.group(1), true, start + from, keyEnd),
              new YamlNode.Broken(keyEnd, start + to)));
    }
  }

  private boolean blank(int from, int to) {
    boolean changed = false;
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(yaml.charAt(i)) || yaml.charAt(i) == '\t') {
        yaml.setCharAt(i, ' ');
        changed = true;
      }
    }
    return changed;
  }

  /** Whether the line that begins here belongs to a key above it; the end of the text does. */
  private boolean isContinued(int lineStart) {
    return lineStart == yaml.length() || " \t-#]}\r\n".indexOf(yaml.charAt(lineStart)) >= 0;
  }

  private int lineStart(int offset) {
    int at = offset;
    while (at > 0 && !isLineEnd(at - 1)) {
      at--;
    }
    return at;
  }

  /** Where the line behind the one at {@code offset} begins. */
  private int lineEnd(int offset) {
    int at = offset;
    while (at < yaml.length() && !isLineEnd(at)) {
      at++;
    }
    return Math.min(yaml.length(), at + 1);
  }

  private boolean isLineEnd(int at) {
    return yaml.charAt(at) == '\n' || yaml.charAt(at) == '\r';
  }
}
