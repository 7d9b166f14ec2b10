package pamphlet.render.plain;

import java.util.ArrayList;
import java.util.List;
import pamphlet.render.plain.Cutter.Part.Kind;

/**
 * Cuts a template into text, values and tags. A line that has tags and nothing else leaves no white
 * space (FreeMarker's manual, "White-space handling", white-space stripping).
 */
final class Cutter {
  /**
   * A part of a template.
   *
   * @param kind what it is
   * @param text the text itself, or what stands between <code>${</code> and <code>}</code> or
   *     {@code <} and {@code >}
   * @param isInner whether it stands in a macro or assigned value that ends on the same line
   */
  record Part(Kind kind, String text, boolean isInner) {
    /** The kinds of parts. */
    enum Kind {
      TEXT,
      VALUE,
      TAG
    }

    Part(Kind kind, String text) {
      this(kind, text, false);
    }

    boolean isTag(String start) {
      return kind == Kind.TAG && text.startsWith(start);
    }
  }

  private static final String COMMENT = "<#--";
  private static final String COMMENT_END = "-->";

  private final String template;
  private final List<Part> parts = new ArrayList<>();
  private final List<Part> line = new ArrayList<>();
  private boolean hasTags;

  private Cutter(String template) {
    this.template = template;
  }

  static List<Part> cut(String template) {
    return new Cutter(template).parts();
  }

  private List<Part> parts() {
    int from = 0;
    for (int at = next(from); at >= 0; at = next(from)) {
      text(from, at);
      from = template.charAt(at) == '$' ? value(at + 2) : tag(at);
    }
    text(from, template.length());
    endLine();
    return parts;
  }

  /** Where the next value or tag begins; negative if there is none. */
  private int next(int from) {
    for (int at = from; at < template.length() - 1; at++) {
      char c = template.charAt(at);
      if (c == '$' && template.charAt(at + 1) == '{' || c == '<' && isTag(at)) {
        return at;
      } else if (c == '#' && template.charAt(at + 1) == '{') {
        throw new Unfit("an old form of values");
      }
    }
    return -1;
  }

  private boolean isTag(int at) {
    char first = template.charAt(at + 1);
    char sign = first == '/' && at + 2 < template.length() ? template.charAt(at + 2) : first;
    return sign == '#' || sign == '@';
  }

  private int value(int from) {
    int end = end(from, '}');
    line.add(new Part(Kind.VALUE, template.substring(from, end)));
    return end + 1;
  }

  private int tag(int at) {
    hasTags = true;
    if (template.startsWith(COMMENT, at)) {
      int end = template.indexOf(COMMENT_END, at);
      return end < 0 ? template.length() : end + COMMENT_END.length();
    }
    int end = end(at + 1, '>');
    if (template.startsWith("</#macro", at) || template.startsWith("</#assign", at)) {
      markInner();
    }
    line.add(new Part(Kind.TAG, template.substring(at + 1, end)));
    return end + 1;
  }

  /** What a macro or value holds is written elsewhere, so its line does not have it. */
  private void markInner() {
    for (int i = line.size() - 1; i >= 0; i--) {
      Part part = line.get(i);
      if (part.isTag("#macro ") || part.isTag("#assign ")) {
        return;
      }
      line.set(i, new Part(part.kind(), part.text(), true));
    }
  }

  /** Where a value or tag ends: not in a text, and not between brackets. */
  private int end(int from, char sign) {
    int depth = 0;
    for (int at = from; at < template.length(); at++) {
      char c = template.charAt(at);
      if (c == sign && depth == 0) {
        return at;
      } else if (c == '"' || c == '\'') {
        at = template.indexOf(c, at + 1);
        at = at < 0 ? template.length() : at;
      }
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    throw new Unfit("something without an end");
  }

  private void text(int from, int to) {
    int start = from;
    for (int end = template.indexOf('\n', from); end >= 0 && end < to; ) {
      line.add(new Part(Kind.TEXT, template.substring(start, end + 1)));
      endLine();
      start = end + 1;
      end = template.indexOf('\n', start);
    }
    if (start < to) {
      line.add(new Part(Kind.TEXT, template.substring(start, to)));
    }
  }

  private void endLine() {
    boolean isBare = hasTags;
    for (Part part : line) {
      isBare &= !isOwnText(part) || part.kind() == Kind.TEXT && part.text().isBlank();
    }
    for (Part part : line) {
      if (!isBare || !isOwnText(part)) {
        parts.add(part);
      } else if (part != line.get(line.size() - 1)) {
        // FreeMarker keeps it in some places.
        throw new Unfit("white space before a tag or between two");
      }
    }
    line.clear();
    hasTags = false;
  }

  private static boolean isOwnText(Part part) {
    return part.kind() != Kind.TAG && !part.isInner();
  }
}
