package pamphlet.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses that run, load, spy or leave the site, in every place that takes an address. */
class LinkAttackTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void isToldOrHarmless(Attack attack) throws IOException {
    attack.run(folder);
  }

  static Stream<Attack> rows() {
    return Stream.of(schemes(), hosts(), paths(), pictures(), frontMatter(), redirects())
        .flatMap(rows -> rows);
  }

  private static Stream<Attack> schemes() {
    return Stream.of(
        link("javascript:", "javascript:alert(1)", "LK050"),
        link("javascript: in capitals", "JaVaScRiPt:alert(1)", "LK050"),
        link("javascript: by entities", "&#106;avascript&colon;alert(1)", "LK050"),
        link("javascript: by long entities", "&#0000106avascript&#x3A;alert(1)", "LK053"),
        link("javascript: with a tab by entity", "java&Tab;script:alert(1)", "LK050"),
        link("javascript: with a line break by entity", "java&NewLine;script:alert(1)", "LK053"),
        link("javascript: behind a control character", "&#1;javascript:alert(1)", "LK053"),
        link("javascript: behind a Unicode space", "\u00A0javascript:alert(1)", "LK053"),
        link("javascript: with a zero-width space", "java\u200Bscript:alert(1)", "LK053"),
        link("javascript: by percent signs", "javascript%3Aalert(1)", "LK053"),
        link("javascript: by backslashes", "javascript\\:alert(1)", "LK050"),
        body("javascript: in angle brackets", "[a](<javascript:alert(1)>)", "LK050"),
        body("javascript: as an automatic link", "<javascript:alert(1)>", "LK050"),
        body("javascript: in a definition", "[a]\n\n[a]: javascript:alert(1)", "LK050"),
        body("javascript: over two lines", "[a](java\nscript:alert(1))", "MD066"),
        link("data:", "data:text/html;base64,PHNjcmlwdD4=", "LK050"),
        link("vbscript:", "vbscript:msgbox(1)", "LK050"),
        link("file:", "file:///etc/passwd", "LK050"),
        link("blob:", "blob:https://evil.example/1", "LK050"),
        link("unknown scheme", "ms-word:ofe|u|https://evil.example/a.docx", "LK050"));
  }

  private static Stream<Attack> hosts() {
    return Stream.of(
        link("//host", "//evil.example/x", "LK051"),
        link("/\\host", "/\\evil.example/x", "LK053"),
        link("\\\\host", "\\\\\\\\evil.example\\x", "LK053"),
        link("https: without slashes", "https:evil.example", "LK053"),
        link("name before the host", "https://nhs.uk@evil.example/", "LK053"),
        link("right-to-left mark in an address", "https://evil.example/\u202Efdp.exe", "LK053"),
        link("telephone with a script", "tel:1;alert(1)", "LK053"));
  }

  private static Stream<Attack> paths() {
    return Stream.of(
        link("../ out of the site", "../../outside/secret.md", "LK052"),
        link("absolute path", "/etc/passwd", "LK051"),
        link("%2e%2e", "%2e%2e/%2e%2e/outside/secret.md", "LK053"),
        link("%2f", "..%2f..%2foutside%2fsecret.md", "LK053"),
        link("%00", "sound.md%00.txt", "LK053"),
        link("overlong %c0%ae", "%c0%ae%c0%ae/outside/secret.md", "LK053"),
        link("backslashes", "..\\\\..\\\\outside\\\\secret.md", "LK053"),
        link("drive of Windows", "C:/secret.md", "LK050"),
        link("device of Windows", "con.md", "LK001"),
        link("settings of the site", "../pamphlet.yaml", "LK052"),
        link("hidden file", ".reviews.yaml", "LK003"));
  }

  private static Stream<Attack> pictures() {
    return Stream.of(
        body("picture by javascript:", "![a](javascript:alert(1))", "LK050"),
        body("picture by data:", "![a](data:image/svg+xml,%3Csvg%3E)", "LK050"),
        body("picture from elsewhere", "![a](https://evil.example/spy.gif)", "IM050"),
        body("picture from //host", "![a](//evil.example/spy.gif)", "LK051"),
        body("picture outside of the site", "![a](../../outside/secret.svg)", "LK052"),
        body("include outside of the site", include("../../outside/secret.md#x"), "LK052"),
        body("include by javascript:", include("javascript:alert(1)"), "LK050"),
        body("include of itself", include("attack.md#red-flags-urgent"), "LK010"),
        body("include from elsewhere", include("https://evil.example/a.md"), "RF053"));
  }

  private static Stream<Attack> frontMatter() {
    return Stream.of(
        head("javascript: as a source", source("javascript:alert(1)"), "FM020"),
        head("data: as a source", source("data:text/html,x"), "FM020"),
        head("name before the host of a source", source("https://nhs.uk@evil.example/"), "FM020"),
        head("right-to-left mark in a source", source("https://evil.example/\u202Efdp"), "FM020"),
        head("right-to-left mark by escape", source("https://evil.example/\\u202Efdp"), "FM020"),
        head("page picture outside", "image: {src: ../../outside/secret.svg, alt: A b}", "FM021"),
        head(
            "page picture from elsewhere", "image: {src: //evil.example/a.png, alt: A b}", "FM021"),
        head("page picture by %2e%2e", "image: {src: \"%2e%2e/a.png\", alt: A b}", "FM021"),
        head("related page outside", "related: [../../outside/secret.md]", "FM021"),
        head("related page by an absolute path", "related: [/etc/passwd.md]", "FM021"),
        head(
            "replacement outside",
            "status: retired\nreplacedBy: ../../outside/secret.md",
            "FM021"));
  }

  private static Stream<Attack> redirects() {
    return Stream.of(
        redirect("redirect from ../", "../../outside/x.html"),
        redirect("redirect from %2e%2e", "%2e%2e/x.html"),
        redirect("redirect from a backslash path", "..\\\\x.html"),
        redirect("redirect from a web address", "https://evil.example/x.html"),
        redirect("redirect from a hidden file", ".htaccess"),
        redirect("redirect from a hidden folder", ".git/hooks/post-checkout.html"),
        redirect("redirect from a device of Windows", "con.html"),
        redirect("redirect from a drive of Windows", "old/c:x.html"),
        redirect("redirect from a name with a hidden character", "old\\u200B.html"),
        redirect("redirect from a name of 300 letters", "a".repeat(300) + ".html"),
        redirect("redirect from a script", "assets/pamphlet.js"),
        redirect("redirect from a server's program", "old.php"));
  }

  private static Attack redirect(String name, String address) {
    return head(name, "redirectFrom: [\"" + address + "\"]", "FM021");
  }

  private static String source(String url) {
    return "sources: [{title: A, publisher: B, url: \"" + url + "\", consulted: 2026-01-01}]";
  }

  private static String include(String target) {
    return ":::red-flags{include=\"" + target + "\" level=urgent}\n:::";
  }

  private static Attack link(String name, String address, String... codes) {
    return body(name, "[a](" + address + ")", codes);
  }

  private static Attack head(String name, String lines, String... codes) {
    return Attack.head(name, lines, codes);
  }

  private static Attack body(String name, String body, String... codes) {
    return Attack.body(name, body, codes);
  }
}
