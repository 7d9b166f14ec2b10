package pamphlet.audit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

  // Eight bytes at once: all of them 1, all of them a <, and the highest bit of each.
  private static final long ONES = 0x0101010101010101L;
  private static final long SIGNS = '<' * ONES;
  private static final long HIGHEST = 0x80 * ONES;

  /** The characters of the names of elements and attributes in lower case; 0 for all others. */
  private static final byte[] NAME_PARTS = new byte[0x80];

  static {
    for (char c = 0; c < NAME_PARTS.length; c++) {
      boolean isPart = isLetter((byte) c) || c >= '0' && c <= ':' || "-_.".indexOf(c) >= 0;
      NAME_PARTS[c] = (byte) (c >= 'A' && c <= 'Z' ? c | 0x20 : isPart ? c : 0);
    }
  }

  private final byte[] page;
  private final ByteBuffer eights;
  private final Tag tag;
  private final TagRules rules;
  private final Consumer<Fault> faults;

  /** The key of the name that was read last ({@link Kinds#key}). */
  private long key;

  PageScanner(byte[] page, TagRules rules, Consumer<Fault> faults) {
    this.page = page;
    this.eights = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
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
    // Most of a page passes here, so eight bytes at a time.
    for (int last = page.length - Long.BYTES; at <= last; at += Long.BYTES) {
      long signs = signs(eights.getLong(at));
      if (signs != 0) {
        return sign(at + Long.numberOfTrailingZeros(signs) / Byte.SIZE);
      }
    }
    while (at < page.length && page[at] != '<' && page[at] != 0) {
      at++;
    }
    return at == page.length ? at : sign(at);
  }

  /**
   * The highest bit of the first of eight bytes that is 0 or {@code <}, and perhaps those of later
   * ones (H. S. Warren, Hacker's Delight, 6-1); 0 if there is none.
   */
  private static long signs(long eight) {
    long other = eight ^ SIGNS; // 0 where there is a sign
    return (eight - ONES & ~eight | other - ONES & ~other) & HIGHEST;
  }

  private int sign(int at) {
    return page[at] == '<' ? at : broken(at, "a byte 0", "remove it");
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
    tag.begin(at, nameEnd, key);
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
    tag.add(at, end, key);
    return byteAt(end) == '=' ? value(end + 1) : end;
  }

  private int value(int at) {
    byte first = byteAt(at);
    boolean isQuoted = first == '"' || first == '\'';
    int from = isQuoted ? at + 1 : at;
    int to = isQuoted ? quoted(from, first) : unquoted(from);
    if (to < 0) {
      return -1;
    }
    tag.value(from, to);
    return isQuoted ? to + 1 : to;
  }

  /** Where the closing quote is; negative if the value is broken. */
  private int quoted(int from, byte quote) {
    byte[] bytes = page;
    for (int at = from; at < bytes.length; at++) {
      byte b = bytes[at];
      if (b <= '<') { // No letter, which most are.
        if (b == quote) {
          return at;
        } else if (b == '<' || b == 0) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Where the value ends; negative if it is empty or broken. */
  private int unquoted(int from) {
    for (int at = from; at < page.length; at++) {
      byte b = page[at];
      if (isSpace(b) || b == '>') {
        return at == from ? -1 : at;
      } else if (b == '<' || b == 0 || isOddUnquoted(b)) {
        return -1;
      }
    }
    return -1;
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
    int end = spaces(nameEnd(at + 2));
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

  /** Where the name ends that begins here; notes its key. */
  private int name(int from) {
    byte[] bytes = page;
    long found = Kinds.START;
    int at = from;
    for (; at < bytes.length && bytes[at] > 0 && NAME_PARTS[bytes[at]] != 0; at++) {
      found = Kinds.key(found, NAME_PARTS[bytes[at]]);
    }
    key = found;
    return at;
  }

  private int nameEnd(int from) {
    int at = from;
    while (at < page.length && page[at] > 0 && NAME_PARTS[page[at]] != 0) {
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

  private static boolean isLetter(byte b) {
    return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
  }
}
