package pamphlet.verify;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.publish.BuiltFile;
import pamphlet.publish.BuiltSite;

/**
 * A copy on the web. Redirects within its host are followed as a browser would; an answer counts by
 * its bytes, so that a host which hides endings of names or answers 410 for a withdrawn page is
 * understood.
 *
 * @param base the site's address, with a slash at the end
 * @param client asks
 */
record WebCopy(URI base, HttpClient client) implements Copy {
  /** As many as a browser asks one host at once. */
  private static final int PARALLEL = 6;

  private static final int REDIRECTS_MAX = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A list of 100,000 files has 12 MB. */
  private static final int LIST_SIZE_MAX_BYTES = 64 * 1024 * 1024;

  /** What hosts read and do not serve. */
  private static final Set<String> FOR_THE_HOST =
      Set.of(".htaccess", ".nojekyll", "CNAME", "_headers", "_redirects");

  private static final Address NOT_FOUND = new Address("404.html");

  /** The copy at an address, without a proxy's or a cookie's help. */
  static WebCopy at(URI base) {
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    return new WebCopy(base, client);
  }

  /**
   * An answer.
   *
   * @param uri which address gave it in the end
   * @param status its status
   * @param sha256 the hash of its body
   */
  private record Answer(URI uri, int status, String sha256) {}

  @Override
  public int parallel() {
    return PARALLEL;
  }

  @Override
  public Verdict look(BuiltFile wanted, SortedMap<Address, BuiltFile> all) throws IOException {
    try {
      return verdict(ask(uri(wanted.address())), wanted, all);
    } catch (IOException e) {
      return Verdict.UNKNOWN; // One of many may fail; that nothing answers was found out before.
    }
  }

  private Verdict verdict(Answer answer, BuiltFile wanted, SortedMap<Address, BuiltFile> all) {
    boolean isAnswered = answer.status == 200 || answer.status == 410;
    if (isAnswered || wanted.address().equals(NOT_FOUND)) {
      if (answer.sha256.equals(wanted.sha256())) {
        return Verdict.SAME;
      }
      return leadsOn(answer, all) ? Verdict.LEADS_ON : Verdict.DIFFERS;
    }
    if (answer.status >= 500) {
      return Verdict.UNKNOWN;
    }
    return FOR_THE_HOST.contains(wanted.address().path()) ? Verdict.NOT_SERVED : Verdict.MISSING;
  }

  /** Whether the answer is the page at the address that it came from in the end. */
  private boolean leadsOn(Answer answer, SortedMap<Address, BuiltFile> all) {
    String path = answer.uri.getPath();
    if (!path.startsWith(base.getPath())) {
      return false;
    }
    String inside = path.substring(base.getPath().length());
    return Stream.of(inside, inside + "index.html", inside + ".html")
        .filter(name -> !name.isEmpty())
        .map(name -> all.get(new Address(name)))
        .anyMatch(file -> file != null && file.sha256().equals(answer.sha256));
  }

  @Override
  public SortedSet<Address> foreign(SortedMap<Address, BuiltFile> all) throws IOException {
    HttpResponse<InputStream> list = send(uri(BuiltSite.LIST));
    try (InputStream body = list.body()) {
      if (list.statusCode() != 200) {
        return Collections.emptySortedSet();
      }
      String text = new String(body.readNBytes(LIST_SIZE_MAX_BYTES), StandardCharsets.UTF_8);
      SortedSet<Address> others = new TreeSet<>();
      BuiltSite.parse(text).ifPresent(files -> others.addAll(files.keySet()));
      others.removeAll(all.keySet());
      others.removeIf(address -> !isThere(address));
      return others;
    }
  }

  private boolean isThere(Address address) {
    try {
      return ask(uri(address)).status == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Throws if nothing answers at the site's address. */
  void require() throws IOException {
    ask(base);
  }

  private URI uri(Address address) {
    return URI.create(base + address.encoded());
  }

  private Answer ask(URI start) throws IOException {
    URI at = start;
    for (int i = 0; i <= REDIRECTS_MAX; i++) {
      HttpResponse<InputStream> response = send(at);
      try (InputStream body = response.body()) {
        Optional<URI> next = next(at, response);
        if (next.isEmpty()) {
          return new Answer(at, response.statusCode(), Hash.of(body));
        }
        at = next.get();
      }
    }
    throw new IOException("more than " + REDIRECTS_MAX + " redirects");
  }

  /** Where to go on, within the host: another one is not what was to be compared. */
  private Optional<URI> next(URI at, HttpResponse<?> response) {
    boolean isRedirect = response.statusCode() >= 301 && response.statusCode() <= 308;
    return response
        .headers()
        .firstValue("Location")
        .filter(location -> isRedirect)
        .map(at::resolve)
        .filter(uri -> base.getHost().equalsIgnoreCase(uri.getHost()));
  }

  private HttpResponse<InputStream> send(URI uri) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(PATIENCE)
            .header("User-Agent", "pamphlet-verify")
            // What a cache on the way keeps is not what the host has.
            .header("Cache-Control", "no-cache")
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
