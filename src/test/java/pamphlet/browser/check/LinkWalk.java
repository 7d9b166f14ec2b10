package pamphlet.browser.check;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import pamphlet.model.Address;

/**
 * Follows every address of every page. Each must lead to a file and a place in the folder, must
 * work from a disk and under any path of a host, and every page must be reached from the front.
 */
public final class LinkWalk {
  private static final Set<String> FOLLOWED_SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern CSS_ADDRESS =
      Pattern.compile("url\\(\\s*[\"']?([^\"')]*)|@import\\s+[\"']([^\"']*)");
  private static final Address FRONT = new Address("index.html");
  private static final Address NOT_FOUND = new Address("404.html");

  private final BuiltSite site;
  private final Set<Finding> findings = new TreeSet<>();

  private LinkWalk(BuiltSite site) {
    this.site = site;
  }

  /** What is wrong with the addresses of {@code site}, sorted by page. */
  public static List<Finding> findings(BuiltSite site) throws IOException {
    LinkWalk walk = new LinkWalk(site);
    for (BuiltPage page : site.pages()) {
      walk.check(page);
    }
    walk.checkStyles();
    walk.checkReach();
    return List.copyOf(walk.findings);
  }

  private void check(BuiltPage page) throws IOException {
    Optional<String> ownHost = ownHost(page);
    for (Reference reference : Reference.in(page)) {
      String problem = problem(page.address(), reference, ownHost);
      if (!problem.isEmpty()) {
        findings.add(page.finding(problem, reference.toString()));
      }
    }
  }

  private String problem(Address page, Reference reference, Optional<String> ownHost)
      throws IOException {
    URI uri;
    try {
      uri = new URI(reference.value().strip());
    } catch (URISyntaxException e) {
      return "not an address";
    }
    if (uri.getScheme() != null) {
      return absolute(uri, reference, ownHost);
    }
    if (reference.element().equals("use") && !uri.toString().startsWith("#")) {
      return "a part of another picture, which browsers refuse on a disk";
    }
    return relative(page, uri);
  }

  private static String absolute(URI uri, Reference reference, Optional<String> ownHost) {
    if (!reference.mayLeave()) {
      return "loaded from elsewhere";
    }
    if (!FOLLOWED_SCHEMES.contains(uri.getScheme())) {
      return "a scheme that readers cannot follow";
    }
    boolean own = uri.getHost() != null && ownHost.filter(uri.getHost()::equals).isPresent();
    return own && reference.element().equals("a") ? "absolute address of our own host" : "";
  }

  private String relative(Address page, URI uri) throws IOException {
    if (uri.getRawAuthority() != null || uri.getPath().startsWith("/")) {
      return "starts at the root of the host";
    }
    Optional<Path> file = target(site.file(page), uri.getPath());
    if (file.isEmpty()) {
      return "leads out of the folder";
    }
    if (Files.isDirectory(file.get())) {
      return "leads to a folder, which shows a listing on a disk";
    }
    if (!Files.exists(file.get())) {
      return "no such file";
    }
    return fragment(file.get(), uri.getFragment());
  }

  private String fragment(Path file, String fragment) throws IOException {
    if (fragment == null) {
      return "";
    }
    if (fragment.isEmpty()) {
      return "an empty fragment";
    }
    return hasAnchor(file, fragment) ? "" : "no such place in that page";
  }

  private boolean hasAnchor(Path file, String fragment) throws IOException {
    BuiltPage page = site.byAddress().get(address(file));
    if (page != null) {
      return page.html().getElementById(fragment) != null;
    }
    Document xml = Jsoup.parse(file, "UTF-8", "", Parser.xmlParser());
    return file.toString().endsWith(".svg") && xml.getElementById(fragment) != null;
  }

  private void checkStyles() throws IOException {
    for (Path file : BuiltSite.files(site.folder(), ".css")) {
      Matcher matcher = CSS_ADDRESS.matcher(Files.readString(file));
      while (matcher.find()) {
        String value = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        Reference reference = new Reference("style sheet", "url", value.strip(), false);
        String problem = problem(address(file), reference, Optional.empty());
        if (!problem.isEmpty()) {
          findings.add(new Finding(address(file), problem, value));
        }
      }
    }
  }

  private void checkReach() {
    Set<Address> reached = new HashSet<>();
    Deque<Address> next = new ArrayDeque<>(List.of(FRONT));
    while (!next.isEmpty()) {
      Address address = next.pop();
      if (site.byAddress().containsKey(address) && reached.add(address)) {
        next.addAll(linked(site.byAddress().get(address)));
      }
    }
    for (BuiltPage page : site.pages()) {
      boolean onItsOwn = page.address().equals(NOT_FOUND) || page.isRedirect() || page.isUnlisted();
      if (!onItsOwn && !reached.contains(page.address())) {
        findings.add(page.finding("the front page does not lead here", "by any chain of links"));
      }
    }
  }

  private List<Address> linked(BuiltPage page) {
    List<Address> linked = new ArrayList<>();
    for (Reference reference : Reference.in(page)) {
      if (reference.element().equals("a") && !reference.value().contains(":")) {
        String path = reference.value().replaceFirst("[?#].*", "");
        target(site.file(page.address()), decoded(path)).map(this::address).ifPresent(linked::add);
      }
    }
    return linked;
  }

  private static String decoded(String path) {
    try {
      return Optional.ofNullable(new URI(path).getPath()).orElse("");
    } catch (URISyntaxException e) {
      return ""; // Reported where the page is checked.
    }
  }

  private Optional<Path> target(Path from, String path) {
    Path file = path.isEmpty() ? from : from.resolveSibling(path).normalize();
    return Optional.of(file).filter(f -> f.startsWith(site.folder()) && !f.equals(site.folder()));
  }

  private Address address(Path file) {
    return new Address(site.folder().relativize(file).toString().replace('\\', '/'));
  }

  // A site that knows its host says so in its canonical addresses.
  private static Optional<String> ownHost(BuiltPage page) {
    return Optional.ofNullable(page.html().selectFirst("link[rel=canonical]"))
        .map(link -> URI.create(link.attr("href")).getHost());
  }
}
