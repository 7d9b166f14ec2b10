package pamphlet.content;

import static pamphlet.content.YamlCursor.require;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the YAML that nearly all files are written in: keys of letters, digits, dashes and
 * underscores; values that are texts in one line, as they are or in quotes; lists and mappings, in
 * lines or in brackets; comments. At anything else it gives up, and the library reads the text from
 * its beginning. So it knows no mistakes and has no messages, and where it does not give up, its
 * nodes are those that {@link YamlReader} makes of the library's events. It is many times faster,
 * most of all in a program that has just started.
 */
final class PlainYaml {
  /** How deeply values may nest; the deepest key of ours has three levels. */
  private static final int MAX_DEPTH = 16;

  private final YamlCursor cursor;
  private int depth;

  private PlainYaml(YamlCursor cursor) {
    this.cursor = cursor;
  }

  /** The keys and values between two offsets of a text; nothing if the library must read them. */
  static Optional<YamlNode.Mapping> read(String text, int start, int end) {
    YamlCursor cursor = new YamlCursor(text, start, end);
    try {
      cursor.requireUsualCharacters();
      cursor.toNextToken();
      if (cursor.isAtEnd()) {
        return Optional.of(new YamlNode.Mapping(List.of(), start, start));
      }
      YamlNode.Mapping root = new PlainYaml(cursor).mapping();
      return cursor.isAtEnd() ? Optional.of(root) : Optional.empty();
    } catch (YamlCursor.Unusual unusual) {
      return Optional.empty();
    }
  }

  /** Keys one below the other. Ends at a line that is less indented, or at the end. */
  private YamlNode.Mapping mapping() {
    int start = enter();
    int indent = cursor.column();
    List<YamlNode.Entry> entries = new ArrayList<>();
    do {
      entries.add(new YamlNode.Entry(cursor.key(), value(indent)));
    } while (!cursor.isAtEnd() && cursor.column() == indent);
    require(cursor.isAtEnd() || cursor.column() < indent);
    depth--;
    return new YamlNode.Mapping(unique(entries), start, endFrom(start));
  }

  /** What stands behind a key's colon, or in the lines below. */
  private YamlNode value(int indent) {
    cursor.skipSpaces();
    if (!cursor.isLineOver()) {
      return lineOf(inline(false));
    }
    cursor.toNextToken();
    boolean isList = cursor.isItem();
    require(cursor.column() > indent || cursor.column() == indent && isList);
    return isList ? items() : mapping();
  }

  /** Items one below the other, each behind a dash. They may stand as far left as their key. */
  private YamlNode.Sequence items() {
    int start = enter();
    int indent = cursor.column();
    List<YamlNode> items = new ArrayList<>();
    do {
      cursor.step();
      cursor.skipSpaces();
      items.add(cursor.isKey() ? mapping() : lineOf(inline(false)));
    } while (cursor.column() == indent && cursor.isItem());
    require(cursor.isAtEnd() || cursor.column() <= indent);
    depth--;
    return new YamlNode.Sequence(items, start, endFrom(start));
  }

  /** A value that ends in the line in which it begins. */
  private YamlNode inline(boolean isInBrackets) {
    return switch (cursor.peek()) {
      case '[' -> list();
      case '{' -> braces();
      case '"', '\'' -> cursor.quoted();
      default -> cursor.plain(isInBrackets);
    };
  }

  private YamlNode.Sequence list() {
    int start = enter();
    cursor.step();
    List<YamlNode> items = new ArrayList<>();
    while (!isClosed(']', items.isEmpty())) {
      items.add(inline(true));
    }
    return new YamlNode.Sequence(items, start, cursor.at());
  }

  private YamlNode.Mapping braces() {
    int start = enter();
    cursor.step();
    List<YamlNode.Entry> entries = new ArrayList<>();
    while (!isClosed('}', entries.isEmpty())) {
      YamlNode.Scalar key = cursor.key();
      cursor.skipSpaces();
      entries.add(new YamlNode.Entry(key, inline(true)));
    }
    return new YamlNode.Mapping(unique(entries), start, cursor.at());
  }

  /** Steps over what stands before a value in brackets, or over the bracket behind the last. */
  private boolean isClosed(char bracket, boolean isFirst) {
    cursor.skipSpaces();
    if (cursor.peek() == bracket) {
      cursor.step();
      depth--;
      return true;
    }
    if (!isFirst) {
      require(cursor.peek() == ',');
      cursor.step();
      cursor.skipSpaces();
    }
    return false;
  }

  /** The value, if nothing stands behind it in its line; goes on to the next one. */
  private YamlNode lineOf(YamlNode value) {
    cursor.skipSpaces();
    require(cursor.isLineOver());
    cursor.toNextToken();
    return value;
  }

  /** The entries, if each key stands once. */
  private static List<YamlNode.Entry> unique(List<YamlNode.Entry> entries) {
    Set<String> seen = new HashSet<>();
    for (YamlNode.Entry entry : entries) {
      require(seen.add(entry.key().value()));
    }
    return entries;
  }

  private int enter() {
    require(++depth <= MAX_DEPTH);
    return cursor.at();
  }

  private int endFrom(int start) {
    return cursor.withoutBlanks(start, cursor.at());
  }
}
