package pamphlet.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import pamphlet.model.Address;
import pamphlet.model.LinkedPage;
import pamphlet.model.Site;

/**
 * Where the pages that Pamphlet makes by itself lead when they are gone: nobody writes them, so
 * nobody can add a former address to them. The sheet of an article follows the article; the page of
 * a category or of a person leads to the list of all.
 */
public final class Moves {
  private static final Address HOME = new Address("index.html");
  private static final String SHEETS = "appointment/";
  private static final Set<String> OWN =
      Set.of(
          "index.html",
          "a-z.html",
          "red-flags.html",
          "search.html",
          "categories/index.html",
          "exercises/index.html",
          "exercises/programme.html",
          "people/index.html");
  private static final Pattern ENTRY = Pattern.compile("(categories|people)/[^/]+\\.html");

  private final Set<Address> live = new HashSet<>();
  private final Map<Address, Address> redirects = new HashMap<>();

  /**
   * @param site the linked site
   */
  public Moves(Site site) {
    for (LinkedPage page : site.pages().values()) {
      live.add(page.address());
      page.frontMatter()
          .lifecycle()
          .redirectFrom()
          .forEach(from -> redirects.put(from, page.address()));
    }
    site.assets().keySet().forEach(file -> live.add(file.address()));
  }

  /** Whether an article, a file or a former address of one answers. */
  boolean isLive(Address address) {
    return live.contains(address) || redirects.containsKey(address);
  }

  /** Whether Pamphlet makes this page, or leads on from it, without anybody's help. */
  boolean isMade(Address address) {
    return OWN.contains(address.path())
        || ENTRY.matcher(address.path()).matches()
        || articleOf(address).filter(this::isLive).isPresent();
  }

  /** The article whose sheet stands at an address. */
  static Optional<Address> articleOf(Address address) {
    String path = address.path();
    return path.startsWith(SHEETS) && path.length() > SHEETS.length()
        ? Optional.of(new Address(path.substring(SHEETS.length())))
        : Optional.empty();
  }

  /**
   * The made pages that were published and are no more, with where they lead.
   *
   * @param published what was published before
   * @param outputs every address of the new site
   */
  public SortedMap<Address, Address> gone(PublishedUrls published, Set<Address> outputs) {
    SortedMap<Address, Address> moves = new TreeMap<>();
    for (Address address : published.places().keySet()) {
      if (!outputs.contains(address) && isMade(address)) {
        moves.put(address, target(address, outputs));
      }
    }
    return moves;
  }

  private Address target(Address gone, Set<Address> outputs) {
    Optional<Address> article = articleOf(gone).filter(this::isLive);
    if (article.isPresent()) {
      Address page = redirects.getOrDefault(article.get(), article.get());
      Address sheet = new Address(SHEETS + page.path());
      return outputs.contains(sheet) ? sheet : page;
    }
    int folder = gone.path().indexOf('/');
    Address list = new Address(gone.path().substring(0, folder + 1) + "index.html");
    return outputs.contains(list) ? list : HOME;
  }
}
