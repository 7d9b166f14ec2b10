package pamphlet.browser.check;

import org.jsoup.nodes.Document;
import pamphlet.model.Address;

/**
 * One page of a built site.
 *
 * @param address its place in the site
 * @param html what it holds; not to be changed
 */
public record BuiltPage(Address address, Document html) {
  /** A finding on this page. */
  Finding finding(String problem, String where) {
    return new Finding(address, problem, where);
  }

  /** Whether this only sends the reader on to a page's new address. */
  boolean isRedirect() {
    return html.selectFirst("meta[http-equiv=refresh]") != null;
  }

  /** Whether this asks search engines to pass by, as pages do that no list names. */
  boolean isUnlisted() {
    return html.selectFirst("meta[name=robots][content*=noindex]") != null;
  }
}
