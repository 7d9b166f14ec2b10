package pamphlet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pamphlet.markdown.DirectiveHeader.Attribute;
import pamphlet.markdown.DirectiveHeader.Kind;
import pamphlet.markdown.DirectiveHeader.Problem;
import pamphlet.markdown.DirectiveHeader.Range;
import pamphlet.markdown.DirectiveHeader.Word;

/** Reads the opening line of a directive. Always gives a header, whatever stands there. */
final class DirectiveHeaderReader {
  private final CharSequence line;
  private final int offset;
  private final int end;
  private int at;
  private boolean isQuoteOpen;
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private DirectiveHeaderReader(CharSequence line, int offset) {
    this.line = line;
    this.offset = offset;
    int last = line.length();
    while (last > 0 && isSpace(line.charAt(last - 1))) {
      last--;
    }
    this.end = last;
  }

  /**
   * The header in {@code line}, which starts with its colons.
   *
   * @param offset where the line starts in the body
   */
  static DirectiveHeader read(CharSequence line, int offset) {
    return new DirectiveHeaderReader(line, offset).read();
  }

  private DirectiveHeader read() {
    int colons = skip(':');
    skipSpaces();
    Word name = word(at, skipDirectiveName());
    Optional<Range> label = label();
    skipSpaces();
    if (peek() == '{') {
      attributes();
    }
    skipSpaces();
    if (at < end) {
      problem(
          at, end, "this stands behind the directive's name", "write the text on the next line");
    }
    return new DirectiveHeader(colons, name, label, attributes, problems);
  }

  private Optional<Range> label() {
    if (peek() != '[') {
      return Optional.empty();
    }
    int start = at + 1;
    int close = closingBracket(start);
    if (close < 0) {
      problem(at, end, "the label is not closed", "write \"]\" behind the label");
      at = end;
      return Optional.empty();
    }
    at = close + 1;
    return Optional.of(range(start, close));
  }

  // As in a link's text: brackets nest, and a backslash takes a bracket its meaning.
  private int closingBracket(int start) {
    int depth = 1;
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private void attributes() {
    int open = at++;
    skipSpaces();
    while (at < end && peek() != '}') {
      attribute();
      skipSpaces();
    }
    if (at == end && !isQuoteOpen) {
      problem(open, end, "the braces are not closed", "write \"}\" at the end of the line");
    } else if (at < end) {
      at++;
    }
  }

  private void attribute() {
    int start = at;
    if (peek() == '#' || peek() == '.') {
      Kind kind = line.charAt(at++) == '#' ? Kind.ID : Kind.CLASS;
      Word value = word(at, skipToSpace());
      attributes.add(new Attribute(kind, word(start, start), value));
      return;
    }
    Word key = word(at, skipName());
    if (key.text().isEmpty()) {
      skipToSpace();
      problem(start, Math.max(at, start + 1), "this is no attribute", "write key=value");
      at = Math.max(at, start + 1);
    } else if (peek() == '=') {
      at++;
      Word value = value();
      if (!isQuoteOpen) {
        attributes.add(new Attribute(Kind.KEY, key, value));
      }
    } else if (skipSeparator()) {
      value();
      problem(
          start, at, "this is not written as key=value", "write = between them, without spaces");
    } else {
      problem(start, at, "\"" + key.text() + "\" has no value", "write " + key.text() + "=value");
    }
  }

  // A colon, or an equals sign with spaces around it.
  private boolean skipSeparator() {
    int start = at;
    skipSpaces();
    if (peek() != '=' && peek() != ':') {
      at = start;
      return false;
    }
    at++;
    skipSpaces();
    return true;
  }

  private Word value() {
    char quote = peek();
    if (quote != '"' && quote != '\'') {
      return word(at, skipToSpace());
    }
    int start = ++at;
    while (at < end && line.charAt(at) != quote) {
      at++;
    }
    if (at == end) {
      isQuoteOpen = true;
      problem(start - 1, end, "the quote is not closed", "write " + quote + " behind the value");
      return word(start, end);
    }
    return word(start, at++);
  }

  // Word processors write "don’t" and "red–flags", where all of it is the name that was meant.
  private int skipDirectiveName() {
    while (at < end && (isNameCharacter(line.charAt(at)) || isInsideWord(line.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isInsideWord(char c) {
    return "'\u2019\u2010\u2011\u2012\u2013\u2014".indexOf(c) >= 0;
  }

  private int skipName() {
    while (at < end && isNameCharacter(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private int skipToSpace() {
    while (at < end && !isSpace(line.charAt(at)) && line.charAt(at) != '}') {
      at++;
    }
    return at;
  }

  private int skip(char c) {
    int start = at;
    while (at < end && line.charAt(at) == c) {
      at++;
    }
    return at - start;
  }

  private void skipSpaces() {
    while (at < end && isSpace(line.charAt(at))) {
      at++;
    }
  }

  private char peek() {
    return at < end ? line.charAt(at) : 0;
  }

  private Word word(int start, int stop) {
    return new Word(line.subSequence(start, stop).toString(), range(start, stop));
  }

  private Range range(int start, int stop) {
    return new Range(offset + start, offset + stop);
  }

  private void problem(int start, int stop, String message, String help) {
    problems.add(new Problem(range(start, stop), message, help));
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }
}
