package pamphlet.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static pamphlet.hostile.Samples.times;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures that run, load, explode or lie; and other files that a browser would run. */
class PictureAttackTest {
  private static final String OPEN =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " width=\"60\" height=\"40\">\n";

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void isToldOrHarmless(Attack attack) throws IOException {
    attack.run(folder);
  }

  static Stream<Attack> rows() {
    return Stream.of(scripts(), foreign(), styles(), types(), bombs(), lies(), kinds())
        .flatMap(rows -> rows);
  }

  private static Stream<Attack> scripts() {
    return Stream.of(
        svg("SVG with a script", "<script>alert(1)</script>"),
        svg("SVG with a script from elsewhere", "<script href=\"https://evil.example/x.js\"/>"),
        svg("SVG with a script in another prefix", "<s:script xmlns:s=\"" + ns() + "\"/>"),
        svg("SVG with a script of HTML", "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\"/>"),
        svg("SVG with a script in metadata", "<metadata><script>alert(1)</script></metadata>"),
        svg("SVG with an event handler", "<circle r=\"9\" onclick=\"alert(1)\"/>"),
        svg("SVG with an event handler in capitals", "<circle r=\"9\" OnLoad=\"alert(1)\"/>"),
        svg("SVG with an unknown event handler", "<circle r=\"9\" onnewthing=\"alert(1)\"/>"),
        svg(
            "SVG that animates an address",
            "<a><animate attributeName=\"href\" to=\"javascript:alert(1)\"/></a>"),
        svg(
            "SVG that animates xlink:href",
            "<a><set attributeName=\" xlink:href \" to=\"#x\"/></a>"),
        svg("SVG that animates a handler", "<set attributeName=\"onclick\" to=\"alert(1)\"/>"),
        svg("SVG with a handler element", "<handler type=\"text/javascript\">alert(1)</handler>"));
  }

  private static Stream<Attack> foreign() {
    return Stream.of(
        svg("SVG with foreignObject", "<foreignObject><p>x</p></foreignObject>"),
        svg("SVG with a link by javascript:", "<a href=\"javascript:alert(1)\"><text>x</text></a>"),
        svg(
            "SVG with a link by xlink",
            "<a xlink:href=\"java&#10;script:alert(1)\"><text>x</text></a>"),
        svg("SVG with a link out", "<a href=\"https://evil.example/\"><text>x</text></a>"),
        svg("SVG with a picture from elsewhere", "<image href=\"https://evil.example/spy.gif\"/>"),
        svg("SVG with a picture from //host", "<image xlink:href=\"//evil.example/spy.gif\"/>"),
        svg("SVG with a picture of the disk", "<image href=\"file:///etc/passwd\"/>"),
        svg(
            "SVG in SVG by data:",
            "<image href=\"data:image/svg+xml,%3Csvg onload=alert(1)%3E\"/>"),
        svg("SVG with a part of another file", "<use href=\"other.svg#x\"/>"),
        svg("SVG with a part by data:", "<use href=\"data:image/svg+xml;base64,PHN2Zz4=#x\"/>"),
        svg(
            "SVG with a filter picture",
            "<filter id=\"f\"><feImage href=\"https://evil.example/a\"/></filter>"),
        svg(
            "SVG with a base address",
            "<g xml:base=\"https://evil.example/\"><use href=\"#x\"/></g>"),
        svg("SVG with a frame", "<h:iframe xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"x\"/>"),
        svg("SVG with a film", "<video href=\"https://evil.example/a.mp4\"/>"));
  }

  private static Stream<Attack> styles() {
    return Stream.of(
        svg("SVG with @import", "<style>@import 'https://evil.example/a.css';</style>"),
        svg(
            "SVG with @import in pieces",
            "<style>@im<!-- -->port 'https://evil.example/a.css';</style>"),
        svg(
            "SVG with @import by entities",
            "<style>&#64;import 'https://evil.example/a.css';</style>"),
        svg("SVG with @import in CDATA", "<style><![CDATA[@import 'a.css';]]></style>"),
        svg(
            "SVG with a style sheet that loads",
            "<style>g{fill:url(https://evil.example/a#b)}</style>"),
        svg(
            "SVG with a font from elsewhere",
            "<style>@font-face{src:url('//evil.example/a')}</style>"),
        svg(
            "SVG with a style that loads",
            "<g style=\"background:URL( 'https://evil.example/a' )\"/>"),
        svg(
            "SVG with hidden letters in a style",
            "<g style=\"fill:u\\72l(https://evil.example/a)\"/>"),
        svg("SVG with a comment in a style", "<g style=\"fill:url(/**/https://evil.example/a)\"/>"),
        svg("SVG with a style by image-set", "<g style=\"background:image-set('a.png' 1x)\"/>"),
        svg("SVG with a fill that loads", "<g fill=\"url(https://evil.example/a#b)\"/>"),
        svg("SVG with a mark that loads", "<path d=\"M0 0\" marker-end=\"url(b.svg#c)\"/>"),
        svg(
            "SVG that animates a fill",
            "<set attributeName=\"fill\" to=\"url(https://evil.example/a#b)\"/>"),
        file(
            "SVG with a style sheet by instruction",
            "images/a.svg",
            "<?xml-stylesheet href=\"https://evil.example/a.css\"?>" + OPEN + "</svg>",
            "IM003"));
  }

  private static Stream<Attack> types() {
    String entity = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>";
    return Stream.of(
        file(
            "SVG with an entity",
            "images/a.svg",
            entity + OPEN + "<text>&a;</text></svg>",
            "IM003"),
        file(
            "SVG with an entity of the disk",
            "images/a.svg",
            "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + OPEN
                + "<text>&a;</text></svg>",
            "IM003"),
        file("SVG with laughing entities", "images/a.svg", laughs(), "IM003"),
        file(
            "SVG with a document type from elsewhere",
            "images/a.svg",
            "<!DOCTYPE svg SYSTEM \"https://evil.example/a.dtd\">" + OPEN + "</svg>",
            "IM003"),
        file(
            "SVG in another encoding",
            "images/a.svg",
            "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + OPEN + "</svg>",
            "IM003"),
        Attack.of(
            "SVG in UTF-16",
            site ->
                site.body("[a](images/a.svg)")
                    .put(
                        "articles/images/a.svg",
                        (OPEN + "</svg>").getBytes(StandardCharsets.UTF_16)),
            "IM003"),
        file(
            "HTML that is called SVG",
            "images/a.svg",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>",
            "IM003"),
        svg("SVG that is cut off", "<g><!--", "IM003"));
  }

  private static Stream<Attack> bombs() {
    return Stream.of(
        picture("PNG of 60,000 × 60,000 pixels", "a.png", Pictures.png(60_000, 60_000, 0), "IM005"),
        picture("PNG with more data than it says", "a.png", Pictures.png(1_000, 900, 200_000_000)),
        picture("PNG with less data than it says", "a.png", Pictures.png(4_000, 5_000, 10)),
        picture("JPEG of 65,535 × 65,535 pixels", "a.jpg", Pictures.jpeg(65_535, 65_535), "IM005"),
        picture("GIF of 65,535 × 65,535 pixels", "a.gif", Pictures.gif(65_535, 65_535), "IM005"),
        picture("picture without size", "a.png", Pictures.png(0, 0, 0), "IM002"),
        svg("SVG whose parts repeat each other", repeats(10)),
        svg("SVG whose part is in itself", "<g id=\"a\"><use href=\"#a\"/></g>"),
        svg("SVG whose pattern is in itself", "<pattern id=\"a\"><g fill=\"url(#a)\"/></pattern>"),
        svg("SVG nested 10,000 deep", times(10_000, "<g>") + times(10_000, "</g>")),
        svg("SVG of 5 MB", "<!--" + times(5_000_000, "a") + "-->"));
  }

  private static Stream<Attack> lies() {
    String drawing = OPEN + "<script>alert(1)</script></svg>";
    return Stream.of(
        file("SVG that is called PNG", "images/a.png", drawing, "IM004"),
        picture("PNG that is called JPEG", "a.jpg", Pictures.png(3, 2, 24), "IM004"),
        picture("PNG that is called SVG", "a.svg", Pictures.png(3, 2, 24), "IM004"),
        file("SVG that is called XML", "images/a.xml", drawing, "LK012"),
        file(
            "HTML that is called PNG", "images/a.png", "<html><script>alert(1)</script>", "IM002"));
  }

  private static Stream<Attack> kinds() {
    return Stream.of(
            "xhtml", "xht", "js", "mjs", "php", "svgz", "xsl", "swf", "hta", "wasm", "shtml", "exe")
        .map(end -> linked("link to a file ." + end, "a." + end, "LK012"));
  }

  @Test
  void drawingsOfCommonProgramsStayAsTheyAre() throws IOException {
    HostileSite site = HostileSite.below(folder);
    Path drawings = Path.of("src/test/resources/hostile/drawings");
    StringBuilder body = new StringBuilder();
    try (Stream<Path> files = Files.list(drawings)) {
      for (Path file : files.sorted().toList()) {
        site.put("articles/images/" + file.getFileName(), Files.readAllBytes(file));
        body.append("![A drawing](images/").append(file.getFileName()).append(")\n\n");
      }
    }
    HostileSite.Run run = site.body(body.toString()).build();
    assertThat(run.codes()).as(run.err()).isEmpty();
    assertThat(HostileSite.files(site.output().resolve("images")))
        .containsAllEntriesOf(HostileSite.files(drawings));
  }

  @Test
  void findingNamesElementAndLine() throws IOException {
    HostileSite.Run run = svgSite("<g>\n  <circle r=\"9\"\n    onclick=\"alert(1)\"/></g>").build();
    assertThat(run.err())
        .contains(
            "articles/images/a.svg:3:3: error[IM003]: the attribute onclick of <circle> could run");
  }

  private static Attack svg(String name, String content, String... codes) {
    return Attack.of(
        name, site -> put(site, content), codes.length == 0 ? new String[] {"IM003"} : codes);
  }

  private HostileSite svgSite(String content) throws IOException {
    HostileSite site = HostileSite.below(folder);
    put(site, content);
    return site;
  }

  /** A drawing that is shown, and opened by itself. */
  private static void put(HostileSite site, String content) {
    site.body("![A drawing](images/a.svg)\n\n[Open it](images/a.svg).");
    site.put("articles/images/a.svg", OPEN + content + "</svg>");
  }

  private static Attack file(String name, String path, String text, String... codes) {
    return picture(
        name, path.substring("images/".length()), text.getBytes(StandardCharsets.UTF_8), codes);
  }

  private static Attack picture(String name, String file, byte[] bytes, String... codes) {
    String start = new String(bytes, 0, Math.min(40, bytes.length), StandardCharsets.ISO_8859_1);
    boolean isShown = !start.startsWith("<html xmlns") && !file.endsWith(".xml");
    String body = (isShown ? "![A b](images/" : "[a](images/") + file + ")";
    return Attack.of(name, site -> site.body(body).put("articles/images/" + file, bytes), codes);
  }

  private static Attack linked(String name, String file, String... codes) {
    return Attack.of(
        name, site -> site.body("[a](" + file + ")").put("articles/" + file, "<html/>"), codes);
  }

  private static String ns() {
    return "http://www.w3.org/2000/svg";
  }

  private static String laughs() {
    StringBuilder type = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      type.append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(times(10, "&a" + (i - 1) + ";"))
          .append("\">");
    }
    return type + "]>" + OPEN + "<text>&a11;</text></svg>";
  }

  private static String repeats(int levels) {
    StringBuilder groups = new StringBuilder("<circle id=\"g0\" r=\"1\"/>");
    for (int i = 1; i < levels; i++) {
      groups.append("<g id=\"g").append(i).append("\">");
      groups.append(times(10, "<use href=\"#g" + (i - 1) + "\"/>")).append("</g>");
    }
    return groups.toString();
  }
}
