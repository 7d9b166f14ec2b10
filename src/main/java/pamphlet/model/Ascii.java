package pamphlet.model;

/** Most paths and addresses are plain ASCII, which needs no look at what Unicode says. */
public final class Ascii {
  private Ascii() {}

  /** Whether all of a text is ASCII without capitals, so that it is its own folded form. */
  public static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c >= 'A' && c <= 'Z') {
        return false;
      }
    }
    return true;
  }
}
