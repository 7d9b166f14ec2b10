package pamphlet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.render.plain.PlainTemplates;
import pamphlet.render.view.ContentsView;
import pamphlet.render.view.LinkView;
import pamphlet.render.view.Markup;

/** What is filled without FreeMarker becomes the same as with it; the rest is left to it. */
class PlainTemplatesTest {
  /**
   * All that a value could break out of, letters of each length, and what templates are made of.
   */
  private static final String HOSTILE =
      "</title><script>alert('1')</script>\"'&amp;é€\ud83d\ude00 ${x} <#if> <@l.page/> \u0000";

  private static final Map<String, ?> VIEWS =
      Map.of(
          "text",
          HOSTILE,
          "markup",
          new Markup("<b>" + HOSTILE + "</b>"),
          "link",
          new LinkView(HOSTILE, "words", true),
          "links",
          List.of(new LinkView("a", HOSTILE), new LinkView("b", "c")),
          "nested",
          List.of(List.of("a", HOSTILE), List.of(), List.of("b")),
          "tree",
          new ContentsView("#a", HOSTILE, List.of(new ContentsView("#b", "", List.of()))),
          "none",
          Optional.empty(),
          "some",
          Optional.of(HOSTILE),
          "empty",
          "",
          "number",
          1234567);

  @TempDir Path folder;

  private Theme theme(String template, String kind) throws IOException {
    Files.writeString(folder.resolve("try" + kind), template);
    Files.writeString(folder.resolve("other.ftlh"), "<#macro m a>[${a}<#nested>]</#macro>\n");
    return Theme.of(Optional.of(folder));
  }

  private static Optional<String> plain(Theme theme, String name) {
    Messages messages = Messages.of(theme, "en");
    return new PlainTemplates(theme::text, messages::say)
        .fill(name, VIEWS)
        .map(page -> new String(page, StandardCharsets.UTF_8));
  }

  private static String byFreeMarker(Theme theme, String name) {
    Messages messages = Messages.of(theme, "en");
    return FreeMarkerTemplates.of(theme, messages, Duration.ofSeconds(20))
        .fill(name, VIEWS)
        .toString();
  }

  /** Each becomes the same in both ways. */
  static Stream<String> samples() {
    return Stream.of(
        "",
        "\n",
        "no tag < & ' > $ { } # \\",
        "${text}|${markup}|${some}|${empty}|${number}",
        "<a href=\"${link.href}\" title='${link.text}'>${link.href}</a>",
        "<${link.text}>${text}</${link.text}>",
        "<#if link.current>a<#else>b</#if><#if !link.current>a<#else>b</#if>",
        "<#if none??>a<#elseif some??>${some}<#elseif text??>no<#else>b</#if>",
        "<#if none??>a</#if><#if empty?has_content>b</#if><#if text?has_content>c</#if>",
        "<#if !none?? && (none?? || markup?has_content) && links?has_content>a</#if>",
        "<#if link.current || none.x?? && none.y??>a</#if>",
        "<#if link.text == \"words\" && link.text != 'word'>a</#if>",
        "<#if (links?size > 1) && !(nested?size > 3)>${links?size}</#if>",
        "<#list links as link>${link.href}: ${link.text}<#sep>, </#list>; ${link.text}",
        "<#list links as l>\n  ${l?counter}. ${l.text}\n<#sep>,\n</#sep>\n</#list>\nend\n",
        "<#list nested as all>(<#list all as one>${one}<#sep>, </#list>)<#sep>;</#list>",
        "<#list tree.entries as e>${tree.text} ${e.href} ${e.text}</#list>",
        "<#list [\"a\", text, markup] as x>${x}${\"b\" + \"c\" + link.text}</#list>",
        "${msg(\"nav.home\")} ${msg(\"category.count\", links?size)} ${msg('category.count', 1)}",
        "${msg(\"article.reviewed-by\", text)} ${msg(\"article.reviewed-by\", markup)}",
        "${msg(\"article.\" + \"related\")} <${msg(\"nav.home\")}>",
        "<#assign x><i>${text}</i></#assign>${msg(\"article.reviewed-by\", x)}",
        "<#assign x=link>${x.text}<#assign y=\"<\">${y}<#assign z=3>${z}",
        "<#macro m a b=\"<b>\">${a}${b}<#nested></#macro><@m a=text/> <@m a=markup b=text>x</@m>",
        "<#macro m list big=false><#list list as a>${a}<#if big>!</#if></#list></#macro>\n"
            + "<@m list=[\"a\"]/>\n<@m list=[] big=true/>\n<@m list=[text] big=true/>",
        "<#macro inner>(<#nested>)</#macro><#macro outer><@inner>[<#nested>]</@inner></#macro>"
            + "<#list links as l><@outer>${l.text}</@outer></#list>",
        "<#import \"other.ftlh\" as o>\n<@o.m a=text>\n${text}\n</@o.m>\n",
        "a\n<#if true>\n  b\n</#if>  \nc\n",
        "a\n  <#if true>b</#if>\nc <#if false>\n d</#if>\ne",
        "a <#-- ${b} <#if> --> c\n<#-- d -->\n<#-- e\n f -->  \ng",
        "a\n<#assign x>b</#assign>\n c <#assign y>d</#assign>\n <#assign z>e</#assign>f\n${x}${y}${z}",
        "a\n<#macro m>b</#macro>\nc\n<@m/>\n d<@m/>\ne\n<@m></@m>\r\nf",
        "<#list links as l>\n\n<li>${l.text}</li>\n\n</#list>\n\n");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void plainIsTheSameAsFreeMarker(String template) throws IOException {
    Theme theme = theme(template, ".ftlh");
    assertThat(plain(theme, "try.ftlh")).contains(byFreeMarker(theme, "try.ftlh"));
  }

  @Test
  void xmlIsEscapedAsFreeMarkerDoes() throws IOException {
    Theme theme = theme("<a b=\"${text}\">${link.text}</a>", ".ftlx");
    assertThat(plain(theme, "try.ftlx")).contains(byFreeMarker(theme, "try.ftlx"));
    assertThat(plain(theme("${markup}", ".ftlx"), "try.ftlx")).isEmpty();
    assertThat(plain(theme("<#import \"other.ftlh\" as o>", ".ftlx"), "try.ftlx")).isEmpty();
    assertThat(plain(theme("${text}", ".txt"), "try.txt")).isEmpty();
  }

  /** What is not known, and what is wrong, is for FreeMarker: it can do it, or say why not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${none}",
        "${nothing}",
        "${nothing.x}",
        "${link.hashCode}",
        "${link.class}",
        "${link.text.x}",
        "${text.length}",
        "${link}",
        "${links}",
        "${link.current}",
        "${link.text?upper_case}",
        "${none!\"a\"}",
        "${text!}",
        "${text[0]}",
        "${1.5}",
        "${12}",
        "${links?size + 1}",
        "${number - 1}",
        "${\"a${text}\"}",
        "${\"a\\n\"}",
        "${r\"a\"}",
        "${true?then(1, 2)}",
        "${text",
        "#{number}",
        "${text?counter}",
        "${msg()}",
        "${msg(\"no.such.word\")}",
        "${msg(\"no.such.word\", 1)}",
        "<#if text>a</#if>",
        "<#if links == 1>a</#if>",
        "<#if link?has_content>a</#if>",
        "<#if true>a",
        "a\n  <#if true>\nb</#if>",
        "<#if true> <#else> </#if>\n",
        "a</#if>",
        "<#else>",
        "<#list text as x>a</#list>",
        "<#list none as x>a</#list>",
        "<#list 1..3 as x>a</#list>",
        "<#list links>a</#list>",
        "<#list links as l><#else>a</#list>",
        "<#sep>",
        "<#include \"other.ftlh\">",
        "<#import \"none.ftlh\" as o>",
        "<#import \"try.ftlh\" as o>",
        "<#macro m><@m/></#macro><@m/>",
        "<@m/><#macro m></#macro>",
        "<#macro m a></#macro><@m/>",
        "<#macro m a></#macro><@m a=none/>",
        "<#macro m a></#macro><@m b=text/>",
        "<#macro m a></#macro><@m text/>",
        "<#macro m></#macro><#macro m></#macro>",
        "<#if true><#assign x>a</#assign></#if>${x}",
        "<#macro m><#assign x>a</#assign></#macro><@m/>${x}",
        "<#assign x>a</#assign><#assign x>b</#assign>",
        "<#list links as l><#assign l>a</#assign></#list>",
        "<#assign x=none>",
        "<#assign x=1 y=2>",
        "<#function f><#return 1></#function>",
        "<#switch text></#switch>",
        "<#ftl>",
        "<#escape x as x></#escape>",
        "<#nested>"
      })
  void whatIsNotKnownIsLeftToFreeMarker(String template) throws IOException {
    assertThat(plain(theme(template, ".ftlh"), "try.ftlh")).isEmpty();
  }

  @Test
  void pageWithoutAnEndIsLeftToFreeMarker() throws IOException {
    String million = "x".repeat(1 << 20);
    String list = "<#list links as a><#list links as b>" + million + "</#list></#list>";
    assertThat(plain(theme(list, ".ftlh"), "try.ftlh")).isPresent();
    assertThat(plain(theme(list.repeat(9), ".ftlh"), "try.ftlh")).isEmpty();
  }

  /** The sample has a page of each kind. */
  @Test
  void builtInTemplatesNeedNoFreeMarker() {
    RenderContext context = new SampleSite().context();
    Renderer.kinds().stream()
        .flatMap(kind -> kind.outputs(context).stream())
        .forEach(output -> output.content().bytes());
    assertThat(context.templates().needFreeMarker()).isFalse();
  }

  @Test
  void everyBuiltInTemplateIsPlain() throws IOException {
    Theme theme = Theme.of(Optional.empty());
    PlainTemplates plain = new PlainTemplates(theme::builtInText, Messages.of(theme, "en")::say);
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.contains(".ftl"))
          .hasSizeGreaterThan(20)
          .allMatch(plain::knows);
    }
  }
}
