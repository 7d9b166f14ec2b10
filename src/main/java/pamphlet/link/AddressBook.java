package pamphlet.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pamphlet.model.Address;
import pamphlet.model.Ascii;
import pamphlet.model.BodyFact;
import pamphlet.model.Diagnostic;
import pamphlet.model.ListPages;
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

  private final Map<String, Claim> claims = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private AddressBook() {}

  static List<Diagnostic> collisions(
      Pages pages, Settings settings, Collection<SourcePath> assets, Set<SourcePath> withSheet) {
    AddressBook book = new AddressBook();
    OWN.forEach(path -> book.claimOwn(path, "a page that Pamphlet makes"));
    settings
        .categories()
        .values()
        .forEach(c -> book.claimOwn(c.address().path(), "the page of category \"" + c.id() + "\""));
    settings
        .people()
        .values()
        .forEach(p -> book.claimOwn(p.address().path(), "the page of person \"" + p.id() + "\""));
    pages.built().values().forEach(book::claimPage);
    assets.stream().sorted().forEach(book::claimAsset);
    pages.built().keySet().stream().filter(withSheet::contains).forEach(book::claimSheet);
    pages.built().values().forEach(book::claimRedirects);
    return book.problems;
  }

  private void claimOwn(String path, String what) {
    claims.put(key(path), new Claim(what, Place.file("pamphlet.yaml")));
  }

  private void claimPage(PageFacts page) {
    Place place = Place.file(page.source().fromRoot());
    if (ListPages.isKept(page.source().address())) {
      claimOwn(page.source().address().path(), "a further page of a long list");
    }
    claim(page.source().address(), page.source().fromRoot(), place);
  }

  private void claimAsset(SourcePath file) {
    claim(file.address(), file.fromRoot(), Place.file(file.fromRoot()));
  }

  private void claimSheet(SourcePath page) {
    Address sheet = new Address("appointment/" + page.address().path());
    claim(sheet, "the appointment sheet of " + page.fromRoot(), Place.file(page.fromRoot()));
  }

  /** Whether a page has a sheet to take to an appointment. */
  static boolean hasSheet(PageFacts page) {
    return page.facts().stream().anyMatch(f -> !(f instanceof BodyFact.Exercises));
  }

  private void claimRedirects(PageFacts page) {
    List<Address> former = page.frontMatter().lifecycle().redirectFrom();
    for (int i = 0; i < former.size(); i++) {
      Place place = page.frontMatter().places().value("redirectFrom[" + i + "]");
      claim(former.get(i), "a former address of " + page.source().fromRoot(), place);
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
