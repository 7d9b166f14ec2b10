package pamphlet.model;

import java.util.regex.Pattern;

/**
 * The addresses of a list that is cut into pages: the first keeps the address of the list, the
 * others have numbers in a folder beside it, for example {@code a-z.html}, {@code a-z/2.html}.
 */
public final class ListPages {
  /**
   * How many entries stand on one page. A reader's search within the page still finds its way, and
   * a phone still loads it at once.
   */
  public static final int LENGTH = 400;

  private static final Pattern FURTHER =
      Pattern.compile("(a-z|categories/[^/]+|people/[^/]+)/[0-9]+\\.html|sitemap/[0-9]+\\.xml");

  private ListPages() {}

  /** The number of pages that a list of so many entries needs, at least 1. */
  public static int count(int entries) {
    return Math.max(1, (entries + LENGTH - 1) / LENGTH);
  }

  /**
   * The address of one page of a list.
   *
   * @param first the address of the list
   * @param number the number of the page, from 1
   */
  public static Address address(Address first, int number) {
    String path = first.path();
    int dot = path.lastIndexOf('.');
    return number == 1
        ? first
        : new Address(path.substring(0, dot) + "/" + number + path.substring(dot));
  }

  /** Whether an address is kept for a further page of a list, however long the list is today. */
  public static boolean isKept(Address address) {
    return FURTHER.matcher(address.path()).matches();
  }
}
