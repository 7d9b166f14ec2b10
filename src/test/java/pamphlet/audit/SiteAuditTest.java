package pamphlet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pamphlet.model.Address;
import pamphlet.model.Place;

/** What the audit says of single pages and style sheets, and of a site as a whole. */
class SiteAuditTest {
  private static final Path CASES = Path.of("src/test/resources/audit");
  private static final Address PAGE = new Address("exercises/page.html");
  private static final Address STYLE = new Address("assets/site.css");
  private static final Address NOT_FOUND = new Address("404.html");

  private final SiteAudit audit =
      new SiteAudit(Optional.of("/health/"), Set.of(new Address("notes/run.js")));

  @ParameterizedTest
  @MethodSource("pages")
  void pageIsJudged(String line) {
    assertThat(codes(PAGE, piece(line))).as(line).isEqualTo(expected(line));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void styleSheetIsJudged(String line) {
    assertThat(codes(STYLE, piece(line))).as(line).isEqualTo(expected(line));
  }

  @Test
  void pageOfUnknownAddressesLinksFromTheTopOfTheHost() {
    assertThat(codes(NOT_FOUND, "<a href=\"/health/exercises/other.html#there\">a</a>")).isEmpty();
    assertThat(codes(NOT_FOUND, "<a href=\"/exercises/other.html\">a</a>"))
        .containsExactly("TP024");
  }

  @Test
  void signIsFoundWhereverItStands() {
    // Bytes that differ from a sign in one bit, before and behind it.
    String near = "a\u0001;=\u00bc|\u0080>".repeat(3);
    for (int length = 0; length < near.length(); length++) {
      String text = near.substring(length);
      assertThat(codes(PAGE, text + "<iframe>" + near)).as(text).containsExactly("TP027");
      assertThat(codes(PAGE, text + "\0" + near)).as(text).containsExactly("TP026");
      assertThat(codes(PAGE, text)).as(text).isEmpty();
    }
  }

  @Test
  void placeOfAFaultIsItsTag() {
    String page = "<p>ä</p>\n<p>ö <img src=\"https://evil.example/x.png\"></p>\n";
    PageFaults faults = stopped(page);
    assertThat(faults.problems()).hasSize(1);
    assertThat(faults.problems().get(0).place())
        .isEqualTo(new Place("site/exercises/page.html", 2, 6, 38));
    assertThat(faults.lines("site/exercises/page.html").orElseThrow()).hasSize(2);
  }

  @Test
  void faultOfManyPagesIsToldOnce() {
    for (int i = 0; i < 1000; i++) {
      look(new Address("page-" + i + ".html"), "<iframe></iframe>");
    }
    PageFaults faults = stopped("<iframe></iframe>");
    assertThat(faults.pages()).isEqualTo(1001);
    assertThat(faults.problems()).hasSize(1);
    assertThat(faults.problems().get(0).message()).endsWith("as in 199 other pages");
  }

  @Test
  void linkIntoAPageOfAnEarlierBuildIsChecked() throws IOException {
    Address earlier = new Address("earlier.html");
    Trace trace = stored(look(earlier, "<p id=\"kept\"></p><a href=\"exercises/page.html#new\">"));
    audit.recall(earlier, trace);
    look(PAGE, "<p id=\"new\"></p><a href=\"../earlier.html#kept\">a</a>");
    audit.conclude("site/", address -> new byte[0]);
    assertThat(stopped("<p id=\"new\"></p><a href=\"../earlier.html#lost\">a</a>").problems())
        .hasSize(1);
  }

  @Test
  void damagedTraceIsRefused() {
    byte[] bytes = {1, 0x7F, 0, 0, 0};
    assertThatThrownBy(() -> Trace.read(new DataInputStream(new ByteArrayInputStream(bytes))))
        .isInstanceOf(IOException.class);
  }

  private static Trace stored(Trace trace) throws IOException {
    return Trace.read(new DataInputStream(new ByteArrayInputStream(trace.bytes())));
  }

  private PageFaults stopped(String page) {
    look(PAGE, page);
    return catchThrowableOfType(
        PageFaults.class,
        () ->
            audit.conclude(
                "site/", address -> Text.bytes(address.equals(PAGE) ? page : "<iframe></iframe>")));
  }

  private List<String> codes(Address address, String text) {
    look(new Address("index.html"), "<p>a</p>");
    look(PAGE, "<p>a</p>");
    look(new Address("exercises/other.html"), "<p id=\"there\">a</p>");
    for (String name :
        List.of(
            "a b.html",
            "ü.html",
            "assets/site.css",
            "assets/site.js",
            "images/neck.svg",
            "images/small.png",
            "notes/run.js")) {
      look(new Address(name), "");
    }
    look(address, text);
    return audit.faults(address, Text.bytes(text), audit.offers()).stream()
        .map(fault -> fault.code().id())
        .distinct()
        .toList();
  }

  private Trace look(Address address, String text) {
    return audit.look(address, Text.bytes(text));
  }

  private static List<String> expected(String line) {
    return line.startsWith("ok") ? List.of() : List.of(line.substring(0, 5));
  }

  private static String piece(String line) {
    return line.substring(7);
  }

  private static Stream<String> pages() throws IOException {
    return cases("pages.txt");
  }

  private static Stream<String> styles() throws IOException {
    return cases("styles.txt");
  }

  private static Stream<String> cases(String file) throws IOException {
    return Files.readAllLines(CASES.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }
}
