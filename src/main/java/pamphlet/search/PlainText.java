package pamphlet.search;

import java.util.regex.Pattern;
import pamphlet.model.Fragment;
import pamphlet.model.Piece;

/** Takes the words out of HTML that Pamphlet wrote itself. Slots have no words of their own. */
final class PlainText {
  private static final Pattern TAG = Pattern.compile("<[^>]*+>");

  private PlainText() {}

  static String of(Fragment fragment) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : fragment.pieces()) {
      html.append(piece instanceof Piece.Html finished ? finished.html() : " ");
    }
    // The entities are those of model.Escape; "&amp;" last, so that "&amp;lt;" stays "&lt;".
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
