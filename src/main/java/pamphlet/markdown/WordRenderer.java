package pamphlet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Optional;
import pamphlet.model.Piece;
import pamphlet.model.Settings;
import pamphlet.model.Similar;

/** Text between markup: resolves escapes, fills placeholders, tells what was meant as markup. */
final class WordRenderer {
  private static final boolean[] SPECIAL = Ascii.set("\\&<>\"{:]" + Ascii.CONTROLS);

  private final TreeRenderer tree;
  private final Compilation page;
  // The characters at hand; offset is what to add to an index for its offset in the body.
  private String text;
  private int limit;
  private int offset;

  WordRenderer(TreeRenderer tree) {
    this.tree = tree;
    this.page = tree.page;
  }

  void render(BasedSequence chars) {
    int start = chars.getStartOffset();
    int end = chars.getEndOffset();
    if (chars.length() == end - start || isIndented(chars, start, end)) {
      scan(page.body, start, end, 0);
    } else {
      scan(chars.toString(), 0, chars.length(), start);
    }
  }

  // Behind a hard break Flexmark keeps indentation as spaces that do not stand in the body.
  private boolean isIndented(BasedSequence chars, int start, int end) {
    int indent = chars.length() - (end - start);
    return indent > 0
        && chars.subSequence(0, indent).isBlank()
        && page.body.startsWith(chars.subSequence(indent).toString(), start);
  }

  private void scan(String chars, int from, int to, int shift) {
    text = chars;
    limit = to;
    offset = shift;
    int done = from;
    int i = next(from);
    while (i < to) {
      copy(done, i);
      done = special(i);
      i = next(done);
    }
    copy(done, to);
  }

  // The next special character, or the limit.
  private int next(int from) {
    if (isBody()) {
      return page.marked.next(MarkedText.WORD, from, limit);
    }
    int i = from;
    while (i < limit && !Ascii.contains(SPECIAL, text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isBody() {
    return text == page.body;
  }

  // Writes what starts with the special character at i, and gives the index behind it.
  private int special(int i) {
    char c = text.charAt(i);
    if (c == '\\' && i + 1 < limit && Entities.isEscapable(text.charAt(i + 1))) {
      return literal(i + 1, i + 2);
    }
    int entityEnd = c == '&' ? Entities.end(text, i, limit) : -1;
    if (entityEnd > 0) {
      String decoded = Entities.decode(text.substring(i, entityEnd));
      tree.out.text(decoded);
      tree.text.append(decoded, offset + i);
      return entityEnd;
    }
    if (c == '{') {
      return brace(i);
    }
    if (c == ':') {
      return colons(i);
    }
    if (c == ']') {
      checkLink(offset + i + 1);
    }
    if (c == '<' && text.startsWith(HtmlRenderer.COMMENT, i)) {
      tree.html.comments().inWords(offset + i, offset + limit);
    }
    if (Ascii.CONTROLS.indexOf(c) >= 0) {
      reportControl(c, offset + i);
    }
    return literal(i, i + 1);
  }

  // HTML does not allow them (13.2.3.5, control-character-in-input-stream), and nobody sees them.
  private void reportControl(char c, int at) {
    page.report(
        page.place(at, at + 1),
        MarkupCodes.CONTROL_CHARACTER,
        String.format(Locale.ROOT, "an invisible control character (U+%04X) stands here", (int) c),
        c < 0x80
            ? "delete it; where a line should end, begin a new one"
            : "write the sign that was meant, mostly an apostrophe, a quotation mark or a dash");
  }

  private int brace(int i) {
    if (text.startsWith("{{", i) && i + 1 < limit) {
      return placeholder(i);
    }
    reportSingle(i);
    int close = text.startsWith("{#", i) ? text.indexOf('}', i) : -1;
    if (close > 0 && close < limit && text.indexOf(' ', i) != i + 2) {
      page.report(
          page.place(offset + i, offset + close + 1),
          MarkupCodes.MISPLACED_ID,
          "an id cannot be given here",
          "ids go to the end of a heading or of a list item in a directive; \\{# shows the text");
    }
    return literal(i, i + 1);
  }

  private void reportSingle(int i) {
    int end = wordEnd(i + 1);
    Optional<String> meant = Similar.to(text.substring(i + 1, end), Settings.PLACEHOLDERS);
    boolean isSingle = i == 0 || text.charAt(i - 1) != '{';
    if (isSingle && end < limit && text.charAt(end) == '}' && meant.isPresent()) {
      page.report(
          page.place(offset + i, offset + end + 1),
          MarkupCodes.BAD_PLACEHOLDER,
          "a placeholder has two braces on each side",
          "write {{" + meant.get() + "}}; for the braces themselves write \\{");
    }
  }

  private int placeholder(int i) {
    int close = text.indexOf("}}", i);
    if (close < 0 || close + 2 > limit) {
      page.report(
          page.place(offset + i, offset + i + 2),
          MarkupCodes.BAD_PLACEHOLDER,
          "a placeholder is not closed",
          "write it as {{emergency}}; for the braces themselves write \\{{");
      return literal(i, i + 2);
    }
    String name = text.substring(i + 2, close).strip();
    if (!Settings.PLACEHOLDERS.contains(name)) {
      reportUnknown(name, i, close + 2);
      return literal(i, close + 2);
    }
    if (!page.options.phones().contains(name)) {
      reportNoNumber(name, i, close + 2);
    }
    tree.out.slot(new Piece.Phone(name));
    tree.text.append("{{" + name + "}}", offset + i);
    return close + 2;
  }

  private void reportUnknown(String name, int start, int end) {
    String hint = Similar.hint(name, Settings.PLACEHOLDERS);
    page.report(
        page.place(offset + start, offset + end),
        MarkupCodes.UNKNOWN_PLACEHOLDER,
        "unknown placeholder \"" + name + "\"",
        hint.isEmpty()
            ? "there are emergency, advice-line and poison; for the braces themselves write \\{{"
            : hint);
  }

  private void reportNoNumber(String name, int start, int end) {
    page.report(
        page.place(offset + start, offset + end),
        MarkupCodes.NO_NUMBER,
        "the site's edition has no number for \"" + name + "\"",
        "write the number under \"emergency\" in pamphlet.yaml, or leave the placeholder out");
  }

  // Nothing that looks like a directive is ever printed without a word.
  private int colons(int i) {
    int end = i;
    while (end < limit && text.charAt(end) == ':') {
      end++;
    }
    if (end - i == 1 && text.startsWith("//", end)) {
      checkAddress(i);
    }
    if (end - i >= 3 && looksLikeDirective(end) || end - i == 2 && isMisspelled(i, end)) {
      reportDirective(i, end);
    }
    return literal(i, end);
  }

  private void reportDirective(int i, int end) {
    int nameEnd = wordEnd(end);
    if (nameEnd == end && tree.containers.takeMistakenOpener()) {
      return; // The line that closes what was told already.
    }
    tree.containers.openedByMistake();
    boolean isBehindHidden = i > 0 && Character.getType(text.charAt(i - 1)) == Character.FORMAT;
    page.report(
        page.place(offset + i, offset + nameEnd),
        MarkupCodes.DIRECTIVE_AS_TEXT,
        "this looks like a directive and would be printed as text",
        isBehindHidden
            ? "delete the invisible character before the colons"
            : "start it on a line of its own with three colons; for the colons themselves write"
                + " \\:::");
  }

  // An address is a link between < and > only (CommonMark 6.5), and what is read aloud letter by
  // letter or must be typed off is of little use.
  private void checkAddress(int colon) {
    int start = colon;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String scheme = Ascii.lower(text.substring(start, colon));
    if (!tree.links.isInLink() && (scheme.equals("https") || scheme.equals("http"))) {
      page.report(
          page.place(offset + start, offset + addressEnd(colon)),
          MarkupCodes.BARE_ADDRESS,
          "this address is not a link",
          "write [the name of the page](address); to show the address itself, `address`");
    }
  }

  private int addressEnd(int from) {
    int end = from;
    while (end < limit && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    while (!Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '/') {
      end--;
    }
    return end;
  }

  private boolean looksLikeDirective(int end) {
    int next = end < limit && text.charAt(end) == ' ' ? end + 1 : end;
    return next >= limit || Character.isLetter(text.charAt(next)) || text.charAt(next) == '{';
  }

  private boolean isMisspelled(int start, int end) {
    int lineStart = offset + start;
    return (lineStart == 0 || page.body.charAt(lineStart - 1) == '\n')
        && Similar.to(text.substring(end, wordEnd(end)), Directives.NAMES).isPresent();
  }

  // A bracket that is text stands before what was meant as an address.
  private void checkLink(int next) {
    if (next < page.body.length() && page.body.charAt(next) == '(') {
      page.report(
          page.place(next, next + 1),
          MarkupCodes.BROKEN_LINK,
          "this looks like a link, but it cannot be read as one",
          "write spaces in an address as %20 and no footnotes in a link; for the bracket itself"
              + " write \\]");
    }
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < limit && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private int literal(int start, int end) {
    tree.out.text(text.substring(start, end));
    collect(start, end);
    return end;
  }

  private void copy(int start, int end) {
    if (start < end) {
      tree.out.html(text, start, end);
      collect(start, end);
    }
  }

  private void collect(int start, int end) {
    if (isBody()) {
      tree.text.appendBody(start, end);
    } else {
      tree.text.append(text, start, end, offset + start);
    }
  }
}
