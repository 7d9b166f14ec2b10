package pamphlet.browser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks that need no browser. */
class LinkWalkTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <a href="none.html">                              | no such file
          <a href="sub/page.html#none">                     | no such place in that page
          <a href="#">                                      | an empty fragment
          <a href="#nowhere">                               | no such place in that page
          <a href="/sub/page.html">                         | starts at the root of the host
          <a href="//example.org/">                         | starts at the root of the host
          <a href="sub/">                                   | leads to a folder
          <a href="../other.html">                          | leads out of the folder
          <a href="./">                                     | leads out of the folder
          <a href="javascript:alert(1)">                    | a scheme that readers cannot follow
          <a href="a b.html">                               | not an address
          <a href="https://own.example/sub/page.html">      | absolute address of our own host
          <img src="https://example.org/x.png">             | loaded from elsewhere
          <img src="data:image/gif;base64,R0lGODlhAQABAAAA"> | loaded from elsewhere
          <img srcset="pic.svg 1x, none.png 2x">            | no such file
          <link rel="stylesheet" href="https://cdn.example/x.css"> | loaded from elsewhere
          <form action="none.html">                         | no such file
          <meta http-equiv="refresh" content="0; URL=none.html"> | no such file
          <svg><use href="pic.svg#x"/></svg>                | a part of another picture
          <a href="pic.svg#y">                              | no such place in that page
          """)
  void wrongAddressIsReported(String markup, String problem) throws IOException {
    site(markup);
    assertThat(LinkWalk.findings(BuiltSite.read(folder)))
        .singleElement()
        .satisfies(f -> assertThat(f.toString()).startsWith("index.html: " + problem));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='https://example.org/#x'>",
        "<a href='mailto:editor@example.org?subject=Hello%20you'>",
        "<a href='sub/page.html?q=x#place'>",
        "<a href='sub/../sub/%70age.html'>",
        "<a href='pic.svg#x'>",
        "<a href='#front'>",
        "<img src=pic.svg srcset='pic.svg 1x, pic.svg 2x'>",
      })
  void rightAddressIsNotReported(String markup) throws IOException {
    site(markup);
    assertThat(LinkWalk.findings(BuiltSite.read(folder))).isEmpty();
  }

  @Test
  void pageThatNothingLinksToIsReported() throws IOException {
    site("");
    write("sub/lost.html", "<a href=page.html>");
    write("404.html", "");
    write("sub/retired.html", "<meta name=robots content=noindex>");
    write("sub/moved.html", "<meta http-equiv=refresh content='0; url=page.html'>");
    assertThat(LinkWalk.findings(BuiltSite.read(folder)))
        .extracting(Finding::toString)
        .containsExactly("sub/lost.html: the front page does not lead here: by any chain of links");
  }

  @Test
  void addressesInStyleSheetsAreFollowed() throws IOException {
    site("");
    write(
        "a.css",
        "@import 'none.css'; p { background: url( \"pic.svg\" ) url(http://x.example/y) }");
    assertThat(LinkWalk.findings(BuiltSite.read(folder)))
        .extracting(Finding::toString)
        .containsExactly(
            "a.css: loaded from elsewhere: http://x.example/y", "a.css: no such file: none.css");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p style="color: red">                  | style in the page: <p style
          <style>p {}</style>                     | style in the page: <style
          <script>alert(1)</script>               | a script in the page
          <script src="//x.example/y"></script>   | a script from elsewhere
          <script src="http://x.example"></script> | a script from elsewhere
          <script src="x.js" type="module"></script> | a module
          <script src="x.js" integrity="x"></script> | an attribute that browsers refuse
          <button onclick="go()">                 | an event handler in the page
          <iframe src="sub/page.html"></iframe>   | a frame
          <base href="sub/">                      | a base address
          <p id="front">                          | an id that stands twice: front
          """)
  void forbiddenMarkupIsReported(String markup, String problem) throws IOException {
    site(markup);
    assertThat(StrictMarkup.findings(BuiltSite.read(folder)))
        .singleElement()
        .satisfies(f -> assertThat(f.toString()).startsWith("index.html: " + problem));
  }

  @Test
  void ownScriptAndStructuredDataAreNotReported() throws IOException {
    site("<script src=x.js defer></script><script type='application/ld+json'>{}</script>");
    assertThat(StrictMarkup.findings(BuiltSite.read(folder))).isEmpty();
  }

  @Test
  void smallSiteHasNoFaults() throws Exception {
    assertThat(LinkWalk.findings(ChecksTest.site("mini"))).isEmpty();
    assertThat(StrictMarkup.findings(ChecksTest.site("mini"))).isEmpty();
  }

  private void site(String markup) throws IOException {
    write("pic.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g id='x'/></svg>");
    write("sub/page.html", "<p id=place>");
    write(
        "index.html",
        "<link rel=canonical href='https://own.example/index.html'>"
            + "<p id=front><a href=sub/page.html>x</a>"
            + markup);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
