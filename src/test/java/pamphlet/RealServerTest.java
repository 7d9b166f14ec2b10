package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pamphlet.host.Headers;

/**
 * Asks nginx and Apache themselves, each run with the files of its preset, at the top of a host and
 * below a path.
 */
class RealServerTest {
  private static final Path SITE = Path.of("src/test/resources/hosting/site");

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({"nginx,/", "nginx,/health/", "apache,/", "apache,/health/"})
  void serverAnswersAsThePresetSays(String host, String base) throws IOException {
    MiniSite site = build(host, base);
    try (RealServer server = start(host, site)) {
      pagesHaveTheHeaders(server, base);
      hashedFilesMayBeKept(server, base, site);
      formerAddressesAreRedirected(server, base);
      missingAndGone(server, base);
      answersAreCompressed(server, base);
      pageIsAskedForAgain(server, base);
      assertThat(server.get(base + ".htaccess").statusCode()).isIn(403, 404);
    }
  }

  @ParameterizedTest
  @CsvSource({"nginx,/", "apache,/health/"})
  void compressedFormIsServedInPlaceOfTheFile(String host, String base) throws IOException {
    MiniSite site = build(host, base, "--precompress");
    Path folder = temp.resolve("www").resolve(base.substring(1));
    // If the server compressed by itself, this text would not be seen.
    byte[] mark = Files.readAllBytes(folder.resolve("back-pain.html.gz"));
    Files.write(folder.resolve("neck-pain.html.gz"), mark);
    try (RealServer server = start(host, site)) {
      HttpResponse<byte[]> packed = server.get(base + "neck-pain.html", "Accept-Encoding", "gzip");
      assertThat(packed.body()).isEqualTo(mark);
      assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
      assertThat(header(packed, "Content-Type")).startsWith("text/html");
      assertThat(header(packed, "Vary")).contains("Accept-Encoding");
      assertThat(header(packed, "Cache-Control")).isEqualTo(Headers.REVALIDATE);
      HttpResponse<byte[]> plain = server.get(base + "neck-pain.html");
      assertThat(plain.body()).isEqualTo(Files.readAllBytes(folder.resolve("neck-pain.html")));
      String style = base + style(site);
      HttpResponse<byte[]> kept = server.get(style, "Accept-Encoding", "gzip");
      assertThat(header(kept, "Cache-Control")).isEqualTo(Headers.FOR_EVER);
      assertThat(header(kept, "Content-Type")).startsWith("text/css");
      assertThat(server.get(base + "bed-rest.html", "Accept-Encoding", "gzip").statusCode())
          .isEqualTo(410);
    }
  }

  @Test
  void apacheServesBrotliToThoseWhoAskForIt() throws IOException {
    MiniSite site = build("apache", "/health/", "--precompress");
    Path folder = temp.resolve("www/health");
    // Written here, so that this holds where the library has no code for the computer.
    byte[] mark = {0x0b, 0x02, (byte) 0x80, 'a', 'b', 'c', 'd', 'e', 0x03};
    Files.write(folder.resolve("neck-pain.html.br"), mark);
    Files.write(folder.resolve(style(site) + ".br"), mark);
    try (RealServer server = start("apache", site)) {
      String page = "/health/neck-pain.html";
      HttpResponse<byte[]> packed = server.get(page, "Accept-Encoding", "gzip, deflate, br");
      assertThat(packed.body()).isEqualTo(mark);
      assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("br");
      assertThat(header(packed, "Content-Type")).startsWith("text/html");
      assertThat(header(packed, "Vary")).contains("Accept-Encoding");
      assertThat(header(packed, "Cache-Control")).isEqualTo(Headers.REVALIDATE);
      assertThat(packed.headers().firstValue("Content-Language")).isEmpty();
      HttpResponse<byte[]> kept = server.get("/health/" + style(site), "Accept-Encoding", "br");
      assertThat(kept.body()).isEqualTo(mark);
      assertThat(header(kept, "Content-Type")).startsWith("text/css");
      assertThat(header(kept, "Cache-Control")).isEqualTo(Headers.FOR_EVER);
      HttpResponse<byte[]> other = server.get(page, "Accept-Encoding", "gzip, brx");
      assertThat(other.headers().allValues("Content-Encoding")).containsExactly("gzip");
    }
  }

  private static void pagesHaveTheHeaders(RealServer server, String base) throws IOException {
    for (String path : new String[] {"neck-pain.html", "", "nothing/here.html", "bed-rest.html"}) {
      HttpResponse<byte[]> answer = server.get(base + path);
      for (Map.Entry<String, String> wanted : Headers.security().entrySet()) {
        assertThat(answer.headers().allValues(wanted.getKey()))
            .as(path + " " + wanted.getKey())
            .containsExactly(wanted.getValue());
      }
      assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/html; charset=utf-8");
      assertThat(header(answer, "Cache-Control")).isEqualTo(Headers.REVALIDATE);
    }
    assertThat(RealServer.text(server.get(base))).contains("<title>Mini site</title>");
  }

  private static void hashedFilesMayBeKept(RealServer server, String base, MiniSite site)
      throws IOException {
    HttpResponse<byte[]> style = server.get(base + style(site));
    assertThat(style.statusCode()).isEqualTo(200);
    assertThat(style.headers().allValues("Cache-Control")).containsExactly(Headers.FOR_EVER);
    assertThat(header(server.get(base + "assets/copy.js"), "Cache-Control"))
        .isEqualTo(Headers.REVALIDATE);
    assertThat(header(server.get(base + "pictures/neck.svg"), "Cache-Control"))
        .isEqualTo(Headers.REVALIDATE);
  }

  private static void formerAddressesAreRedirected(RealServer server, String base)
      throws IOException {
    Map<String, String> moved =
        Map.of(
            "sore-neck.html", "neck-pain.html",
            "old/neck/index.html", "neck-pain.html",
            "old/neck/", "neck-pain.html",
            "old/neck", "neck-pain.html",
            "necks,%20&%20(more)+$.html", "neck-pain.html",
            "gr%C3%BC%C3%9Fe.html", "stra%C3%9Fe.html");
    for (Map.Entry<String, String> redirect : moved.entrySet()) {
      HttpResponse<byte[]> answer = server.get(base + redirect.getKey());
      assertThat(answer.statusCode()).as(redirect.getKey()).isEqualTo(301);
      String target = header(answer, "Location").replaceFirst("^http://[^/]+", "");
      assertThat(target).isEqualToIgnoringCase(base + redirect.getValue());
      assertThat(server.get(target).statusCode()).isEqualTo(200);
    }
  }

  private static void missingAndGone(RealServer server, String base) throws IOException {
    HttpResponse<byte[]> missing = server.get(base + "deep/er/nothing.html");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(RealServer.text(missing)).contains("href=\"" + base + "search.html\"");
    HttpResponse<byte[]> gone = server.get(base + "bed-rest.html");
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(RealServer.text(gone)).contains("Bed rest", "back-pain.html");
  }

  private static void answersAreCompressed(RealServer server, String base) throws IOException {
    HttpResponse<byte[]> packed = server.get(base + "neck-pain.html", "Accept-Encoding", "gzip");
    HttpResponse<byte[]> plain = server.get(base + "neck-pain.html");
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.body().length).isLessThan(plain.body().length);
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
    }
  }

  private static void pageIsAskedForAgain(RealServer server, String base) throws IOException {
    String tag = header(server.get(base + "neck-pain.html"), "ETag");
    assertThat(server.get(base + "neck-pain.html", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  private static String style(MiniSite site) throws IOException {
    return MiniSite.files(site.output()).keySet().stream()
        .filter(name -> name.matches("assets/pamphlet\\.[0-9a-f]{10}\\.css"))
        .findFirst()
        .orElseThrow();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private MiniSite build(String host, String base, String... more) throws IOException {
    MiniSite site = MiniSite.copy(SITE, temp.resolve("root"));
    // The site stands in the server's folder at the path of its address.
    Path output = Files.createDirectories(temp.resolve("www")).resolve(base.substring(1));
    String[] args = {"--host", host, "--base-url", "https://mini.example" + base};
    MiniSite.Run run = site.build(Stream.of(args, more).flatMap(Stream::of).toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    FileUtils.copyDirectory(site.output().toFile(), output.toFile());
    return site;
  }

  private RealServer start(String host, MiniSite site) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("server"));
    Path top = temp.resolve("www");
    return host.equals("nginx")
        ? RealServer.nginx(folder, top, site.root().resolve("hosting/nginx.conf"))
        : RealServer.apache(folder, top);
  }
}
