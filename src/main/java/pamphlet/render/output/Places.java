package pamphlet.render.output;

import java.util.Optional;
import java.util.Set;
import pamphlet.model.Address;
import pamphlet.model.LinkedPage;
import pamphlet.model.Site;

/** The addresses of the pages that Pamphlet makes itself, and whether a site has them. */
final class Places {
  static final Address HOME = new Address("index.html");
  static final Address CATEGORIES = new Address("categories/index.html");
  static final Address A_TO_Z = new Address("a-z.html");
  static final Address EXERCISES = new Address("exercises/index.html");
  static final Address RED_FLAGS = new Address("red-flags.html");
  static final Address PEOPLE = new Address("people/index.html");
  static final Address SEARCH = new Address("search.html");
  static final Address SEARCH_INDEX = new Address("search/index.js");
  static final Address PROGRAMME = new Address("exercises/programme.html");
  static final Address NOT_FOUND = new Address("404.html");
  static final Address SITEMAP = new Address("sitemap.xml");
  static final Address FEED = new Address("feed.xml");
  static final Address ROBOTS = new Address("robots.txt");
  static final Address RETIRED = new Address("retired.json");
  static final Address COPY = new Address("assets/copy.js");

  /** The pages that the frame of every page leads to. */
  static final Set<Address> LINKED =
      Set.of(HOME, CATEGORIES, EXERCISES, RED_FLAGS, A_TO_Z, SEARCH, PEOPLE);

  private Places() {}

  /** The sheet of a page. */
  static Address sheet(LinkedPage page) {
    return new Address("appointment/" + page.address().path());
  }

  /** The full address of a page, if the site's own is known. */
  static Optional<String> full(Site site, Address address) {
    String path = address.equals(HOME) ? "" : address.encoded();
    return site.settings().baseUrl().map(base -> base + path);
  }
}
