package pamphlet.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pamphlet.model.Address;
import pamphlet.model.Ascii;
import pamphlet.model.BodyFact;
import pamphlet.model.Diagnostic;
import pamphlet.model.ListPages;
import pamphlet.model.LongSet;
import pamphlet.model.PageFacts;
import pamphlet.model.Place;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;

/**
 * Who claims which address. Addresses that differ only in case or in Unicode normalisation count as
 * the same, because on common file systems they are.
 */
final class AddressBook {
  /** What Pamphlet itself makes, whatever the site's content is. */
  private static final List<String> OWN =
      List.of(
          "index.html",
          "a-z.html",
          "red-flags.html",
          "search.html",
          "404.html",
          "reviews.html",
          "sitemap.xml",
          "feed.xml",
          "robots.txt",
          "retired.json",
          "categories/index.html",
          "exercises/index.html",
          "exercises/programme.html");

  private final Pages pages;
  private final Settings settings;
  private final List<SourcePath> assets;
  private final List<SourcePath> withSheet;

  /** The hashes of all addresses, and of those that seem to be claimed more than once. */
  private final LongSet seen = new LongSet();

  private final Set<Long> suspects = new HashSet<>();
  private boolean isJudging;
  private final Map<String, Claim> claims = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private AddressBook(
      Pages pages, Settings settings, Collection<SourcePath> assets, List<SourcePath> withSheet) {
    this.pages = pages;
    this.settings = settings;
    this.assets = assets.stream().sorted().toList();
    this.withSheet = withSheet;
  }

  /**
   * The addresses that more than one claims. Looks at hashes first, and then only at addresses
   * whose hash was met twice: what is known of every claim takes 300 bytes a page.
   *
   * @param withSheet the pages that have a sheet to take to an appointment, sorted
   */
  static List<Diagnostic> collisions(
      Pages pages, Settings settings, Collection<SourcePath> assets, List<SourcePath> withSheet) {
    AddressBook book = new AddressBook(pages, settings, assets, withSheet);
    book.claimAll();
    if (!book.suspects.isEmpty()) {
      book.isJudging = true;
      book.claimAll();
    }
    return book.problems;
  }

  private void claimAll() {
    OWN.forEach(path -> claimOwn(path, "a page that Pamphlet makes"));
    settings
        .categories()
        .values()
        .forEach(c -> claimOwn(c.address().path(), "the page of category \"" + c.id() + "\""));
    settings
        .people()
        .values()
        .forEach(p -> claimOwn(p.address().path(), "the page of person \"" + p.id() + "\""));
    pages.built().values().forEach(this::claimPage);
    assets.forEach(this::claimFile);
    withSheet.forEach(this::claimSheet);
    pages.built().values().forEach(this::claimRedirects);
  }

  /** Whether this is the second look, and the address may be claimed more than once. */
  private boolean isSuspect(String path) {
    long hash = hash(key(path));
    if (!isJudging && !seen.add(hash)) {
      suspects.add(hash);
    }
    return isJudging && suspects.contains(hash);
  }

  // FNV-1a, 64 bit (RFC 9923, section 2), over characters.
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    long mixed = hash ^ hash >>> 32; // Sets use the lowest bits.
    return mixed == 0 ? 1 : mixed;
  }

  private void claimOwn(String path, String what) {
    if (isSuspect(path)) {
      claims.put(key(path), new Claim(what, Place.file("pamphlet.yaml")));
    }
  }

  private void claimPage(PageFacts page) {
    Address address = page.source().address();
    if (ListPages.isKept(address)) {
      claimOwn(address.path(), "a further page of a long list");
    }
    claimFile(page.source());
  }

  private void claimFile(SourcePath file) {
    if (isSuspect(file.address().path())) {
      claim(file.address(), file.fromRoot(), Place.file(file.fromRoot()));
    }
  }

  private void claimSheet(SourcePath page) {
    Address sheet = new Address("appointment/" + page.address().path());
    if (isSuspect(sheet.path())) {
      claim(sheet, "the appointment sheet of " + page.fromRoot(), Place.file(page.fromRoot()));
    }
  }

  /** Whether a page has a sheet to take to an appointment. */
  static boolean hasSheet(PageFacts page) {
    return page.facts().stream().anyMatch(f -> !(f instanceof BodyFact.Exercises));
  }

  private void claimRedirects(PageFacts page) {
    List<Address> former = page.frontMatter().lifecycle().redirectFrom();
    for (int i = 0; i < former.size(); i++) {
      if (isSuspect(former.get(i).path())) {
        Place place = page.frontMatter().places().value("redirectFrom[" + i + "]");
        claim(former.get(i), "a former address of " + page.source().fromRoot(), place);
      }
    }
  }

  private void claim(Address address, String what, Place place) {
    Claim first = claims.putIfAbsent(key(address.path()), new Claim(what, place));
    if (first != null) {
      problems.add(
          Diagnostic.of(
              place,
              LinkCodes.SAME_ADDRESS,
              what + " and " + first.what() + " both claim the address " + address.path(),
              "rename one of them; upper and lower case do not tell addresses apart"));
    }
  }

  private static String key(String path) {
    return Ascii.isFolded(path)
        ? path
        : Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private record Claim(String what, Place place) {}
}
