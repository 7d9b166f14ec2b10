package pamphlet.browser.check;

import java.util.Locale;
import pamphlet.model.Address;

/** The kinds of pages of a site, told by their addresses. */
public enum PageKind {
  FRONT,
  ARTICLE,
  EXERCISE,
  LIBRARY,
  CATEGORY,
  PERSON,
  SHEET,
  CHECKLIST,
  A_TO_Z,
  SEARCH,
  NOT_FOUND;

  /** The kind of the page at {@code address}; what has no place of its own is an article. */
  public static PageKind of(Address address) {
    String path = address.path();
    String top = path.substring(0, path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return switch (path) {
      case "index.html" -> FRONT;
      case "exercises/index.html" -> LIBRARY;
      case "red-flags.html" -> CHECKLIST;
      case "a-z.html" -> A_TO_Z;
      case "search.html" -> SEARCH;
      case "404.html" -> NOT_FOUND;
      default ->
          switch (top) {
            case "exercises/" -> EXERCISE;
            case "categories/" -> CATEGORY;
            case "people/" -> PERSON;
            case "appointment/" -> SHEET;
            default -> ARTICLE;
          };
    };
  }
}
