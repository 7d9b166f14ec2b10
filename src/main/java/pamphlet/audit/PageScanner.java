package pamphlet.audit;

import java.util.function.Consumer;
import pamphlet.audit.TagRules.Content;

/**
 * Reads a page tag by tag (HTML Living Standard, 13.2.5). It is stricter than browsers, which mend
 * what is broken, each step of the mending a chance to be fooled: whatever a well-made page never
 * has, for example a {@code <} that begins no tag, is a fault, and the page is read no further.
 */
final class PageScanner {
  private static final byte[] COMMENT = Text.bytes("<!--");
  private static final byte[] DOCTYPE = Text.bytes("<!doctype html>");
  private static final byte[] INNER = Text.bytes("--");

  private final byte[] page;
  private final Tag tag;
  private final TagRules rules;
  private final Consumer<Fault> faults;

  PageScanner(byte[] page, TagRules rules, Consumer<Fault> faults) {
    this.page = page;
    this.tag = new Tag(page);
    this.rules = rules;
    this.faults = faults;
  }

  /** Reads the whole page. */
  void scan() {
    int at = text(0);
    while (at < page.length) {
      at = text(markup(at));
    }
  }

  /** The next {@code <}, or the end. */
  private int text(int from) {
    int at = from;
    while (at < page.length && page[at] != '<') {
      if (page[at] == 0) {
        return broken(at, "a byte 0", "remove it");
      }
      at++;
    }
    return at;
  }

  private int markup(int at) {
    byte next = byteAt(at + 1);
    if (isLetter(next)) {
      return openingTag(at);
    }
    if (next == '/') {
      return closingTag(at);
    }
    return next == '!' ? declaration(at) : broken(at, "a \"<\" that begins no tag", "write &lt;");
  }

  private int openingTag(int at) {
    int nameEnd = name(at + 1);
    tag.begin(at, nameEnd);
    int next = nameEnd;
    while (true) {
      int start = spaces(next);
      byte b = byteAt(start);
      if (b == '>' || (b == '/' && byteAt(start + 1) == '>')) {
        next = b == '>' ? start + 1 : start + 2;
        break;
      }
      next = start == next ? -1 : attribute(start);
      if (next < 0) {
        return broken(at, "a tag that is written wrongly", "look at its quotes and spaces");
      }
    }
    tag.end(next);
    return content(rules.check(tag), next);
  }

  /** Where the attribute ends that begins here; negative if it is none. */
  private int attribute(int at) {
    int end = name(at);
    if (end == at) {
      return -1;
    }
    tag.add(at, end);
    return byteAt(end) == '=' ? value(end + 1) : end;
  }

  private int value(int at) {
    byte quote = byteAt(at);
    boolean isQuoted = quote == '"' || quote == '\'';
    int from = isQuoted ? at + 1 : at;
    int to = from;
    while (to < page.length && !endsValue(page[to], isQuoted ? quote : 0)) {
      if (page[to] == '<' || page[to] == 0 || (!isQuoted && isOddUnquoted(page[to]))) {
        return -1;
      }
      to++;
    }
    if (to == page.length || (!isQuoted && to == from)) {
      return -1;
    }
    tag.value(from, to);
    return isQuoted ? to + 1 : to;
  }

  private static boolean endsValue(byte b, int quote) {
    return quote == 0 ? isSpace(b) || b == '>' : b == quote;
  }

  private static boolean isOddUnquoted(byte b) {
    return b == '"' || b == '\'' || b == '=' || b == '`' || b == '/';
  }

  private int content(Content kind, int at) {
    if (kind == Content.MARKUP) {
      return at;
    }
    int end = text(at);
    int nameLength = tag.nameTo() - tag.nameFrom();
    if (byteAt(end + 1) != '/' || !isName(end + 2, nameLength)) {
      return broken(end, "a \"<\" in the text of <" + tag.name() + ">", "write \\u003c or &lt;");
    }
    if (kind == Content.CODE && spaces(at) != end) {
      faults.accept(
          new Fault(
              AuditCodes.SCRIPT,
              tag.from(),
              tag.to(),
              "this script has text beside its file",
              "put the code into a file in templates/assets/"));
    }
    return end;
  }

  private boolean isName(int at, int length) {
    for (int i = 0; i < length; i++) {
      if ((byteAt(at + i) | 0x20) != (page[tag.nameFrom() + i] | 0x20)) {
        return false;
      }
    }
    return name(at) == at + length;
  }

  private int closingTag(int at) {
    int nameEnd = name(at + 2);
    int end = spaces(nameEnd);
    boolean isPlain = isLetter(byteAt(at + 2)) && byteAt(end) == '>';
    return isPlain ? end + 1 : broken(at, "a closing tag that is written wrongly", "write </name>");
  }

  /** A comment that every browser ends at the same place, or the document type. */
  private int declaration(int at) {
    if (matches(DOCTYPE, at)) {
      return at + DOCTYPE.length;
    }
    int from = at + COMMENT.length;
    if (!matches(COMMENT, at) || byteAt(from) == '>' || byteAt(from) == '-') {
      return broken(at, "a declaration that pages do not have", "write comments as <!-- text -->");
    }
    int end = from;
    while (end < page.length && !matches(INNER, end)) {
      end++;
    }
    return byteAt(end + 2) == '>'
        ? end + 3
        : broken(at, "a comment with \"--\" in it", "write comments as <!-- text -->");
  }

  private boolean matches(byte[] wanted, int at) {
    for (int i = 0; i < wanted.length; i++) {
      byte b = byteAt(at + i);
      if ((b >= 'A' && b <= 'Z' ? b | 0x20 : b) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private int broken(int at, String what, String help) {
    String message = "the page has " + what;
    faults.accept(new Fault(AuditCodes.MARKUP, at, Math.min(at + 1, page.length), message, help));
    return page.length;
  }

  /** Where the name ends that begins here. */
  private int name(int from) {
    int at = from;
    while (at < page.length && isNamePart(page[at])) {
      at++;
    }
    return at;
  }

  private int spaces(int from) {
    int at = from;
    while (at < page.length && isSpace(page[at])) {
      at++;
    }
    return at;
  }

  /** A byte of the page; behind its end a byte that nothing expects. */
  private byte byteAt(int at) {
    return at < page.length ? page[at] : 0;
  }

  private static boolean isNamePart(byte b) {
    return isLetter(b) || b >= '0' && b <= ':' || b == '-' || b == '_' || b == '.';
  }

  private static boolean isLetter(byte b) {
    return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
  }
}
