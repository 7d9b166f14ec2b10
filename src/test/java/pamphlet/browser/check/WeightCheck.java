package pamphlet.browser.check;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pamphlet.browser.Request;
import pamphlet.browser.SiteServer;

/**
 * Weighs what the browser fetches for a page: the page, its styles and its scripts, packed, without
 * pictures. Whatever a script loads at once counts too, since a reader waits for it.
 */
public final class WeightCheck {
  /** One round trip: ten packets of 1,460 bytes (RFC 6928), less the answers' headers. */
  public static final int LIMIT_BYTES = 14 * 1024;

  /** What the search page has on top: the script that reads the index. No other page loads it. */
  private static final int SEARCH_EXTRA_BYTES = 4 * 1024;

  private static final Set<String> WEIGHED = Set.of("Document", "Stylesheet", "Script");

  private WeightCheck() {}

  /** The weight of every page, by address. */
  public static List<Weight> weigh(BuiltSite site) throws IOException {
    return EveryPage.overHttp(
        site,
        (tab, address, page) -> {
          tab.open(address).settle();
          URI base = address.resolve("/");
          List<Finding> elsewhere = new ArrayList<>();
          tab.requests().stream()
              .filter(request -> !request.url().startsWith(base.toString()))
              .forEach(
                  request -> elsewhere.add(page.finding("loads from elsewhere", request.url())));
          tab.errors().forEach(error -> elsewhere.add(page.finding("error", error)));
          return new Weight(page, bytes(site, base, tab.requests()), List.copyOf(elsewhere));
        });
  }

  /** The pages that are too heavy, load from elsewhere, or fail. */
  public static List<Finding> findings(List<Weight> weights, int limitBytes) {
    List<Finding> findings = new ArrayList<>();
    for (Weight weight : weights) {
      findings.addAll(weight.elsewhere());
      boolean isSearch = PageKind.of(weight.page().address()) == PageKind.SEARCH;
      int limit = isSearch ? limitBytes + SEARCH_EXTRA_BYTES : limitBytes;
      if (weight.bytes() >= limit) {
        findings.add(weight.page().finding("over " + limit + " bytes", weight.bytes() + " bytes"));
      }
    }
    return findings.stream().sorted().toList();
  }

  /** The heaviest page of each kind, in bytes. */
  public static Map<PageKind, Long> heaviest(List<Weight> weights) {
    Map<PageKind, Long> heaviest = new EnumMap<>(PageKind.class);
    weights.forEach(w -> heaviest.merge(PageKind.of(w.page().address()), w.bytes(), Math::max));
    return heaviest;
  }

  private static long bytes(BuiltSite site, URI base, List<Request> requests) throws IOException {
    Set<String> paths = new LinkedHashSet<>();
    for (Request request : requests) {
      if (WEIGHED.contains(request.type()) && request.url().startsWith(base.toString())) {
        paths.add(URI.create(request.url()).getPath().substring(1));
      }
    }
    long bytes = 0;
    for (String path : paths) {
      Path file = site.folder().resolve(path);
      bytes += Files.exists(file) ? SiteServer.gzip(Files.readAllBytes(file)).length : 0;
    }
    return bytes;
  }
}
