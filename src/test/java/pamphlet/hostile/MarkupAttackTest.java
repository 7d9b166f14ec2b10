package pamphlet.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each payload stands in every place of an article that readers see, and in the settings: it comes
 * out as the text that it is, on pages and in structured data, search index, feed and sitemap.
 */
class MarkupAttackTest {
  @TempDir private Path folder;

  /**
   * A text that means something to a browser, a template or a reader of XML.
   *
   * @param name what it is
   * @param text the text
   */
  record Payload(String name, String text) implements Row {
    @Override
    public List<String> codes() {
      return List.of();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Payload> rows() {
    return Stream.of(
        new Payload("raw HTML", "<script>alert(1)</script>"),
        new Payload("event handler", "<img src=x onerror=alert(1)>"),
        new Payload(
            "inline SVG with a script", "<svg onload=alert(1)><script>alert(1)</script></svg>"),
        new Payload("end of a script", "</script><script>alert(1)</script>"),
        new Payload("end of a title", "</title><script>alert(1)</script>"),
        new Payload("end of an attribute", "\" onmouseover=\"alert(1)"),
        new Payload("end of an attribute in single quotes", "' onmouseover='alert(1)"),
        new Payload("comment", "<!--<script>--><script>alert(1)</script>"),
        new Payload("CDATA", "]]><script>alert(1)</script><![CDATA["),
        new Payload("entities", "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#60;b>"),
        new Payload("FreeMarker", "${.now} <#include 'x'> [=1] #{1} ${\"x\"?api}"),
        new Payload("JavaScript string", "\\\"];alert(1);//"),
        new Payload("template literal", "`${alert(1)}`"),
        new Payload("javascript: as text", "javascript:alert(1)"),
        new Payload("forbidden in XML", "a]]&gt;b&nbsp;c"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void comesOutAsText(Payload payload) throws IOException {
    HostileSite site = HostileSite.below(folder);
    String yaml = Files.readString(site.root().resolve("pamphlet.yaml"));
    site.put("pamphlet.yaml", settings(yaml, payload));
    site.put("articles/attack.md", article(payload));
    HostileSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.codes()).as(run.err()).isEmpty();
    for (String page : List.of("attack.html", "index.html", "a-z.html", "red-flags.html")) {
      String seen = Jsoup.parse(Files.readString(site.output().resolve(page))).wholeText();
      assertThat(seen).as(page).contains(payload.text());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void reportsShowItAsText(Payload payload) throws IOException {
    HostileSite site = HostileSite.below(folder);
    site.put("articles/attack.md", article(payload));
    Path report = folder.resolve("report.html");
    site.run("check", "--report", report.toString());
    String list = site.run("reviews", "--format", "html").out();
    for (String html : List.of(Files.readString(report), list)) {
      assertThat(Jsoup.parse(html).select("script, img, [onload], [onmouseover]")).isEmpty();
      assertThat(Jsoup.parse(html).wholeText()).contains(payload.text());
    }
  }

  private static String settings(String yaml, Payload payload) {
    return yaml.replace("A site of a victim", quoted("Site " + payload.text()))
        .replace("Victim publisher", quoted("Publisher " + payload.text()))
        .replace("Bones and muscles", quoted("Bones " + payload.text()))
        .replace("Alex Sample", quoted("Alex " + payload.text()));
  }

  private static String article(Payload payload) {
    String text = quoted("A " + payload.text());
    String lines =
        """
        keyPoints: [T]
        tags: [T]
        also: [T]
        image: {src: images/neck.svg, alt: T, caption: T, credit: T}
        sources: [{title: T, publisher: T, consulted: 2026-01-01}]
        changes: [{date: 2026-01-01, kind: wording, note: T}]
        conflicts: T
        funding: T
        author: T
        """
            .replace("T", text);
    return Samples.article(lines, body(escaped(payload.text())))
        .replace("title: Attack", "title: " + text)
        .replace("summary: A page that means harm.", "summary: " + text);
  }

  private static String body(String text) {
    return """
        T and *T* and [T](sound.md "T").

        ## T {#own}

        > T

        ![T](images/neck.svg "T")

        | T | T |
        |---|---|
        | T | T |

        Term T
        : T

        A note.[^1]

        [^1]: T

        :::red-flags{level=emergency}
        - T {#sign}
        :::

        :::questions[T]
        - T
        :::

        :::dont
        - T
        :::
        """
        .replace("T", text);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** CommonMark 2.4: a backslash before punctuation makes it text. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\\"'`*_\\[\\]<>&#$!|])", "\\\\$1");
  }
}
