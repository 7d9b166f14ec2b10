package pamphlet.search;

import java.util.List;
import pamphlet.search.SearchDocument.Sign;

/** Writes what a result shows of a document. */
final class Records {
  private Records() {}

  /** The record of a document, see the package's list of members. */
  static String of(SearchDocument page) {
    return "["
        + Script.quote(page.address().encoded())
        + ","
        + Script.quote(page.title())
        + ","
        + Script.quote(page.type().word())
        + ","
        + Script.quote(page.category())
        + ","
        + Script.quote(page.summary())
        + ","
        + Script.array(page.signs(), Records::sign)
        + "]";
  }

  private static String sign(Sign sign) {
    List<String> parts = List.of(sign.level().word(), sign.anchor(), sign.text());
    return Script.array(parts, Script::quote);
  }
}
