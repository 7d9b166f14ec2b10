package pamphlet.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import pamphlet.audit.References.Use;

/** Reads what a style sheet loads (CSS Syntax Level 3, section 4). */
final class StyleScanner {
  /** Functions whose texts are addresses (CSS Values 4, 4.5; CSS Images 4, 2.4). */
  private static final Set<String> LOADING =
      Set.of("url", "src", "image", "image-set", "-webkit-image-set", "cross-fade");

  private final byte[] style;
  private final References references;
  private final Consumer<Fault> faults;

  /** Whether texts are addresses now: behind {@code @import} and in a loading function. */
  private boolean isLoading;

  StyleScanner(byte[] style, References references, Consumer<Fault> faults) {
    this.style = style;
    this.references = references;
    this.faults = faults;
  }

  /** Reads the whole style sheet. */
  void scan() {
    int at = 0;
    while (at < style.length) {
      at = token(at);
    }
  }

  private int token(int at) {
    byte b = style[at];
    if (b == '/' && byteAt(at + 1) == '*') {
      return comment(at);
    }
    if (b == '"' || b == '\'') {
      return text(at);
    }
    if (b == '\\') {
      return escape(at);
    }
    if (isName(b)) {
      return name(at);
    }
    isLoading = isLoading && b != ';' && b != ')' && b != '}';
    return at + 1;
  }

  private int comment(int at) {
    int end = at + 2;
    while (end < style.length && !(style[end] == '*' && byteAt(end + 1) == '/')) {
      end++;
    }
    return end + 2;
  }

  private int text(int at) {
    int end = at + 1;
    while (end < style.length && style[end] != style[at] && style[end] != '\n') {
      end += style[end] == '\\' ? 2 : 1;
    }
    if (isLoading) {
      read(at + 1, Math.min(end, style.length));
    }
    return end + 1;
  }

  /**
   * An escape may hide a name, {@code u\72l(} for example; those of signs, as in .a\:b, hide none.
   */
  private int escape(int at) {
    byte escaped = byteAt(at + 1);
    if (escaped >= '0' && escaped <= '9' || (escaped | 0x20) >= 'a' && (escaped | 0x20) <= 'z') {
      fault(at, at + 2, "this style sheet hides a letter", "write letters and digits without \\");
    }
    return at + 2;
  }

  private int name(int at) {
    int end = at;
    while (end < style.length && isName(style[end])) {
      end++;
    }
    String name = Text.of(Arrays.copyOfRange(style, at, end)).toLowerCase(Locale.ROOT);
    if (name.equals("@import")) {
      isLoading = true;
      return end;
    }
    if (byteAt(end) != '(' || !LOADING.contains(name)) {
      return end;
    }
    isLoading = true;
    return name.equals("url") ? url(end + 1) : end + 1;
  }

  /** What stands in {@code url( )} without quotes; with quotes it is a text as any other. */
  private int url(int at) {
    int from = at;
    while (from < style.length && style[from] >= 0 && style[from] <= ' ') {
      from++;
    }
    if (byteAt(from) == '"' || byteAt(from) == '\'') {
      return from;
    }
    int end = from;
    while (end < style.length && style[end] != ')') {
      end++;
    }
    int to = end;
    while (to > from && style[to - 1] <= ' ' && style[to - 1] >= 0) {
      to--;
    }
    read(from, to);
    return end;
  }

  private void read(int from, int to) {
    references.readPlain(style, from, to, Use.LOAD).ifPresent(f -> faults.accept(f.at(from, to)));
  }

  private void fault(int from, int to, String message, String help) {
    faults.accept(new Fault(AuditCodes.MARKUP, from, Math.min(to, style.length), message, help));
  }

  private byte byteAt(int at) {
    return at < style.length ? style[at] : 0;
  }

  private static boolean isName(byte b) {
    boolean isLetter = (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
    return isLetter || b >= '0' && b <= '9' || b == '-' || b == '_' || b == '@' || b < 0;
  }
}
