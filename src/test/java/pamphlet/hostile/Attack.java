package pamphlet.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A row of the matrix: what is put into a site, and what the program tells of it.
 *
 * @param name what it is, as SECURITY.md names it
 * @param put puts it into a site
 * @param codes the diagnostics that are told, sorted; none if the site is built and harmless
 */
record Attack(String name, Setup put, List<String> codes) implements Row {
  /** Puts something into a site. */
  @FunctionalInterface
  interface Setup {
    void into(HostileSite site) throws IOException;
  }

  static Attack of(String name, Setup put, String... codes) {
    return new Attack(name, put, List.of(codes));
  }

  /** An article that consists of this text. */
  static Attack article(String name, String text, String... codes) {
    return of(name, site -> site.put("articles/attack.md", text), codes);
  }

  /** An article in order with more lines in its front matter. */
  static Attack head(String name, String lines, String... codes) {
    return article(name, Samples.article(lines, "Text."), codes);
  }

  /** An article in order with this body. */
  static Attack body(String name, String body, String... codes) {
    return article(name, Samples.article("", body), codes);
  }

  /** Builds a site with it, and compares what is told. */
  HostileSite run(Path folder) throws IOException {
    HostileSite site = HostileSite.below(folder);
    put.into(site);
    HostileSite.Run run = site.build();
    assertThat(List.copyOf(run.codes())).as(run.err()).isEqualTo(codes);
    return site;
  }

  @Override
  public String toString() {
    return name;
  }
}
