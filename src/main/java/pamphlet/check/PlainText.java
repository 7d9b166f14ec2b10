package pamphlet.check;

import pamphlet.model.Fragment;
import pamphlet.model.Piece;

/** Turns the plain texts of front matter, which are kept as escaped fragments, back into words. */
final class PlainText {
  private PlainText() {}

  /**
   * The text without markup; slots are left out, for what they show is not the author's wording.
   */
  static String of(Fragment fragment) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : fragment.pieces()) {
      if (piece instanceof Piece.Html html) {
        out.append(html.html());
      }
    }
    return unescape(out.toString());
  }

  private static String unescape(String html) {
    if (html.indexOf('&') < 0) {
      return html;
    }
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
