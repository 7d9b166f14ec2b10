package pamphlet.content;

/**
 * Goes over a YAML text from its beginning to its end for {@link PlainYaml}, and takes keys and
 * single values from it. What only the library can judge is {@link Unusual}.
 */
final class YamlCursor {
  /** The library takes longer texts for keys only under conditions; ours have twenty letters. */
  private static final int MAX_KEY = 100;

  // YAML 1.2.2, section 5.3, the indicators, with which no plain text may begin.
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  private final String text;
  private final int end;
  private int at;
  private int lineStart;

  /**
   * @param text the file
   * @param start where the YAML begins, at the beginning of a line
   * @param end where it ends
   */
  YamlCursor(String text, int start, int end) {
    this.text = text;
    this.end = end;
    this.at = start;
    this.lineStart = start;
  }

  /** Says that the library must read the text; the same for all, as it has nothing to tell. */
  static final class Unusual extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Unusual HERE = new Unusual();

    private Unusual() {
      super(null, null, false, false);
    }
  }

  /** Leaves the text to the library unless something is as it usually is. */
  static void require(boolean isUsual) {
    if (!isUsual) {
      throw Unusual.HERE;
    }
  }

  /**
   * Refuses characters that mean anything special to the library: tabs, single carriage returns,
   * line ends of other scripts, pairs of surrogates, and what cannot be printed.
   */
  void requireUsualCharacters() {
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      require(
          c >= ' ' && c < 0x7F
              || c == '\n'
              || c == '\r' && i + 1 < end && text.charAt(i + 1) == '\n'
              || c > 0x9F && c < 0x2028
              || c > 0x2029 && c < Character.MIN_SURROGATE);
    }
  }

  /** The offset of the next character in the file. */
  int at() {
    return at;
  }

  /** How far to the right the next character stands in its line. */
  int column() {
    return at - lineStart;
  }

  boolean isAtEnd() {
    return at >= end;
  }

  /** The next character; one that no text holds at the end. */
  char peek() {
    return at < end ? text.charAt(at) : '\0';
  }

  void step() {
    at++;
  }

  void skipSpaces() {
    while (peek() == ' ') {
      at++;
    }
  }

  /** Goes over blanks, line ends and comments. */
  void toNextToken() {
    while (!isAtEnd() && (peek() == ' ' || isLineOver())) {
      if (peek() == '#') {
        int lineEnd = text.indexOf('\n', at);
        at = lineEnd < 0 ? end : Math.min(lineEnd, end);
      } else if (text.charAt(at++) == '\n') {
        lineStart = at;
      }
    }
  }

  /** Whether the line ends here, or a comment begins, which takes a blank before it. */
  boolean isLineOver() {
    char c = peek();
    return isAtEnd()
        || c == '\n'
        || c == '\r'
        || c == '#' && (at == lineStart || text.charAt(at - 1) == ' ');
  }

  /** Whether an item of a list begins here. */
  boolean isItem() {
    return peek() == '-' && isBlank(at + 1);
  }

  /** Whether a key begins here. */
  boolean isKey() {
    return colon() > at;
  }

  /** The key that begins here; its colon is behind us then. */
  YamlNode.Scalar key() {
    int start = at;
    int colon = colon();
    require(colon > start);
    at = colon + 1;
    return new YamlNode.Scalar(text.substring(start, colon), true, start, colon);
  }

  /** A text in quotes, in one line and without escapes. */
  YamlNode.Scalar quoted() {
    int start = at;
    char quote = text.charAt(at++);
    while (peek() != quote) {
      require(!isAtEnd() && peek() != '\n' && (peek() != '\\' || quote == '\''));
      at++;
    }
    String value = text.substring(start + 1, at++);
    require(quote == '"' || peek() != quote); // Two single quotes are one that is meant.
    return new YamlNode.Scalar(value, false, start, at);
  }

  /** A text without quotes, which ends with the line, at a comment or, in brackets, at a sign. */
  YamlNode.Scalar plain(boolean isInBrackets) {
    int start = at;
    require(!isLineOver() && INDICATORS.indexOf(peek()) < 0);
    while (!isLineOver() && !(isInBrackets && ",[]{}".indexOf(peek()) >= 0)) {
      require(peek() != ':' || !isInBrackets && !isBlank(at + 1));
      require(peek() != '?' || !isInBrackets);
      at++;
    }
    int last = at;
    while (text.charAt(last - 1) == ' ') {
      last--;
    }
    String value = text.substring(start, last);
    return new YamlNode.Scalar(value, true, start, withoutBlanks(start, last));
  }

  /** Where something ends that begins at an offset, and for the library reaches to another. */
  int withoutBlanks(int from, int to) {
    int last = to;
    while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /** Where the colon of the key that begins here stands; -1 if none begins here. */
  private int colon() {
    int colon = at;
    while (colon < end && isKeyPart(text.charAt(colon), colon == at)) {
      colon++;
    }
    boolean isKey = colon > at && colon - at <= MAX_KEY && colon < end;
    return isKey && text.charAt(colon) == ':' && isBlank(colon + 1) ? colon : -1;
  }

  private static boolean isKeyPart(char c, boolean isFirst) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '-' && !isFirst;
  }

  private boolean isBlank(int offset) {
    return offset >= end || " \n\r".indexOf(text.charAt(offset)) >= 0;
  }
}
