package pamphlet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.Diagnostic;
import pamphlet.render.view.LinkView;
import pamphlet.render.view.Markup;

/** What a site's own templates may do, and what editors are told when they go wrong. */
class TemplatesTest {
  @TempDir Path folder;
  private Path own;

  @BeforeEach
  void makeThemeFolder() throws IOException {
    own = Files.createDirectory(folder.resolve("templates"));
  }

  private String render(String template, Map<String, ?> views) throws IOException {
    Files.writeString(own.resolve("try.ftlh"), template);
    Theme theme = Theme.of(Optional.of(own));
    return Templates.of(theme, Messages.of(theme, "en")).render("try.ftlh", views);
  }

  private Diagnostic problem(String template) {
    Map<String, ?> views = Map.of("link", new LinkView("a.html", "A"), "when", Optional.empty());
    return catchThrowableOfType(TemplateProblem.class, () -> render(template, views)).diagnostic();
  }

  @Test
  void valuesAreEscapedAndMarkupIsNot() throws IOException {
    Map<String, ?> views = Map.of("text", "<b>&", "html", new Markup("<b>x</b>"));
    assertThat(render("${text} ${html}", views)).isEqualTo("&lt;b&gt;&amp; <b>x</b>");
  }

  @Test
  void absentOptionalIsMissing() throws IOException {
    assertThat(render("<#if when??>yes<#else>no</#if>", Map.of("when", Optional.empty())))
        .isEqualTo("no");
  }

  @Test
  void listsAndMapsAreShown() throws IOException {
    Map<String, ?> views = Map.of("all", List.of("a", "b"), "some", Map.of("c", true));
    assertThat(render("<#list all as x>${x}</#list>${all[1]}${all?size}${some.c?c}", views))
        .isEqualTo("abb2true");
    assertThat(render("${all?join('+')} ${(all[2])!'none'}", views)).isEqualTo("a+b none");
  }

  /** Letters of one to four bytes, and one whose halves a template writes one after the other. */
  @Test
  void lettersOfEveryLengthArriveWhole() throws IOException {
    String text = "aé€𝟙";
    String template = text + "<#list 0..<text?length as i>${text[i]}</#list>${text}";
    assertThat(render(template, Map.of("text", text))).isEqualTo(text + text + text);
    assertThat(render("${half}", Map.of("half", "a\ud835"))).isEqualTo("a?");
  }

  @Test
  void numbersHaveNoSeparators() throws IOException {
    assertThat(render("${n}", Map.of("n", 1234567))).isEqualTo("1234567");
  }

  @Test
  void wordsAreFilledAndMarkupInsideThemIsKept() throws IOException {
    Map<String, ?> views = Map.of("n", 1, "link", new Markup("<a>x</a>"));
    assertThat(render("${msg('category.count', n)}; ${msg('category.count', 2)}", views))
        .isEqualTo("1 page; 2 pages");
    assertThat(render("${msg('article.reviewed-by', link)}", views))
        .isEqualTo("Medically reviewed by <a>x</a>");
  }

  @Test
  void recordsShowTheirComponentsOnly() throws IOException {
    Map<String, ?> views = Map.of("link", new LinkView("a.html", "A"));
    assertThat(render("${link.href}", views)).isEqualTo("a.html");
    assertThat(problem("${link.class}").message()).contains("link.class");
    assertThat(problem("${link.hashCode()}").message()).contains("link.hashCode");
    assertThat(problem("${link}").code().id()).isEqualTo("TP006");
  }

  @Test
  void objectsThatAreNoViewsAreRefused() {
    TemplateProblem problem =
        catchThrowableOfType(
            TemplateProblem.class, () -> render("${own}", Map.of("own", new Object())));
    assertThat(problem.diagnostic().code()).isEqualTo(TemplateCodes.FAILED);
  }

  @Test
  void missingValueIsReportedWithItsPlace() {
    Diagnostic found = problem("<p>\n  ${link.txet}");
    assertThat(found.code().id()).isEqualTo("TP002");
    assertThat(found.message()).isEqualTo("the page has no value \"link.txet\"");
    assertThat(found.place().path()).isEqualTo("templates/try.ftlh");
    assertThat(found.place().line()).isEqualTo(2);
    assertThat(found.place().column()).isEqualTo(5);
  }

  @Test
  void missingWordIsReportedWithItsPlaceAndANearOne() {
    Diagnostic found = problem("\n${msg('nav.hom')}");
    assertThat(found.code().id()).isEqualTo("TP003");
    assertThat(found.help()).isEqualTo("did you mean \"nav.home\"?");
    assertThat(found.place().line()).isEqualTo(2);
  }

  @Test
  void missingTemplateIsReported() {
    Diagnostic found = problem("\n<#include 'side.ftlh'>");
    assertThat(found.code().id()).isEqualTo("TP001");
    assertThat(found.message()).contains("side.ftlh");
    assertThat(found.place().path()).isEqualTo("templates/try.ftlh");
    assertThat(found.place().line()).isEqualTo(2);
  }

  @Test
  void syntaxErrorIsReportedWithItsPlace() {
    Diagnostic found = problem("a\n<#if link>");
    assertThat(found.code().id()).isEqualTo("TP005");
    assertThat(found.place().line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'1+1'?eval}",
        "${'{}'?eval_json}",
        "<#assign f='x'?interpret>",
        "${.now}",
        "${ .now?string }",
        "${'freemarker.template.utility.Execute'?new()}",
        "${link?api.class}",
        "${link.text? no_esc}",
        "<#noautoesc>${link.text}</#noautoesc>",
        "<#outputformat 'plainText'>${link.text}</#outputformat>",
        "<#outputFormat 'plainText'>${link.text}</#outputFormat>",
        "<#noAutoEsc>${link.text}</#noAutoEsc>",
        "${link.text?noEsc}",
        "${'{}'?evalJson}",
        "${'a'?new<#-- -->()}",
        "${. now}",
        "<#ftl output_format='plainText'>${link.text}",
        "<#ftl auto_esc=false>${link.text}",
        "<#ftl outputFormat='plainText'>${link.text}",
        "[#ftl][#noautoesc]${link.text}[/#noautoesc]",
        "${'a'?<!-- -->new()}",
        "<!-- ${.now} -->"
      })
  void whatCouldDoHarmIsRefused(String template) {
    Diagnostic found = problem("<p>\n" + template);
    assertThat(found.code().id()).isEqualTo("TP004");
    assertThat(found.place().line()).isEqualTo(2);
  }

  @Test
  void commentsAndFieldsOfThatNameAreAllowed() throws IOException {
    String template = "<#-- never ?eval -->${page.now}";
    assertThat(render(template, Map.of("page", Map.of("now", "x")))).isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource({"../secret.ftlh", "/../secret.ftlh", "a/../../secret.ftlh"})
  void includesStayInsideTheTheme(String name) throws IOException {
    Files.writeString(folder.resolve("secret.ftlh"), "secret");
    assertThat(problem("<#include '" + name + "'>").code().id()).isIn("TP001", "TP006");
  }

  @Test
  void linksThatLeadOutOfTheThemeAreRefused() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.ftlh"), "secret");
    Files.createSymbolicLink(own.resolve("linked.ftlh"), outside);
    assertThat(problem("<#include 'linked.ftlh'>").code().id()).isEqualTo("TP007");
  }

  @Test
  void ownFilesOverrideSingleFilesAndWords() throws IOException {
    Files.writeString(own.resolve("not-found.ftlh"), "${msg('nav.home')} ${msg('nav.search')}");
    Files.writeString(own.resolve("messages_en.properties"), "nav.home = Start\n");
    Theme theme = Theme.of(Optional.of(own));
    Renderer renderer = new SampleSite().renderer(theme);
    assertThat(SampleSite.render(renderer, "404.html")).isEqualTo("Start Search");
    assertThat(SampleSite.render(renderer, "a-z.html")).contains("<h1>A to Z</h1>");
  }

  /** Each is ended, and the place in it is named. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as n></#list>",
        "<#list 1.. as n><#assign m = n * 2></#list>",
        "<#list 1..999999 as n><#list 1..999999 as m></#list></#list>",
        "<#list 1.. as n>${n}: a line of text that goes on and on</#list>",
        "<#macro again><@again/></#macro><@again/>",
        "<#function again n><#return again(n + 1)></#function>${again(1)}",
        "<#macro one><@two/></#macro><#macro two><@one/></#macro><@one/>",
        "<#include 'try.ftlh'>"
      })
  void whatHasNoEndIsEnded(String template) throws IOException {
    Files.writeString(own.resolve("try.ftlh"), "<p>\n" + template);
    Theme theme = Theme.of(Optional.of(own));
    Templates templates = Templates.of(theme, Messages.of(theme, "en"), Duration.ofSeconds(1));
    Diagnostic found =
        catchThrowableOfType(TemplateProblem.class, () -> templates.render("try.ftlh", Map.of()))
            .diagnostic();
    assertThat(found.code().id()).isEqualTo("TP008");
    assertThat(found.place().path()).isEqualTo("templates/try.ftlh");
    assertThat(found.place().line()).isEqualTo(2);
    assertThat(Thread.interrupted()).isFalse();
  }

  /** A build takes this for granted, and scans only what a site brings. */
  @Test
  void ownTemplatesOfTheProgramHoldNothingThatIsRefused() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      List<Path> templates = files.filter(file -> file.toString().contains(".ftl")).toList();
      assertThat(templates).hasSizeGreaterThan(20);
      for (Path file : templates) {
        TemplateScan.check(file.getFileName().toString(), Files.readString(file));
      }
    }
  }

  @Test
  void unknownLanguageIsReported() {
    Theme theme = Theme.of(Optional.empty());
    TemplateProblem problem =
        catchThrowableOfType(TemplateProblem.class, () -> Messages.of(theme, "xx"));
    assertThat(problem.diagnostic().place().path()).isEqualTo("templates/messages_xx.properties");
  }
}
