package pamphlet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pamphlet.browser.check.DemoSite;
import pamphlet.cli.Main;

/**
 * Holds the audit against a parser that reads pages as browsers do, over the demonstration, all
 * golden sites and seeded damage. {@code -Daudit.mutants=N} tries more.
 */
class RefereeTest {
  private static final int MUTANTS = Integer.getInteger("audit.mutants", 600);
  private static final long SEED = 20260601;
  private static final Path GOLDEN = Path.of("src/test/resources/sites");

  /** What a mistake in a template, or an attack, could put into a page. */
  private static final List<String> PIECES =
      List.of(
          "<script>alert(1)</script>",
          "<script src=//evil.example/x.js></script>",
          "<img src=x onerror=alert(1)>",
          "<svg/onload=alert(1)>",
          "<a href=javascript:alert(1)>a</a>",
          "<a href='java\tscript:alert(1)'>a</a>",
          "<a href=gone.html>a</a>",
          "<a href=#gone>a</a>",
          "<p id=_content>a</p>",
          "<iframe src=https://evil.example/></iframe>",
          "<style>p{}</style>",
          "<base href=https://evil.example/>",
          " onclick=alert(1) ",
          " style=color:red ",
          "\" onclick=\"alert(1)\" x=\"",
          "' onclick='alert(1)' x='",
          "<!--",
          "-->",
          "--!>",
          "</script>",
          "</title><script>alert(1)</script>",
          "</textarea>",
          "<textarea>",
          "<title>",
          "<![CDATA[",
          "<?php ",
          "<x/",
          "\"",
          "'",
          "<",
          ">",
          "/",
          "=",
          "&colon;",
          "&#",
          "\0",
          "javascript:",
          "//evil.example/",
          "https://evil.example/",
          "../",
          "#",
          "%2e%2e/");

  @TempDir private Path temp;

  @Test
  void demonstrationIsInOrderForBoth() throws IOException {
    assertInOrder(AuditedSite.read(DemoSite.built().folder()));
  }

  @ParameterizedTest
  @MethodSource("goldenSites")
  void goldenSiteIsInOrderForBoth(Path golden) throws IOException {
    Path root = temp.resolve("root");
    FileUtils.copyDirectory(golden.toFile(), root.toFile());
    if (!Files.exists(root.resolve("pamphlet.yaml"))) {
      Files.copy(GOLDEN.resolve("pamphlet.yaml"), root.resolve("pamphlet.yaml"));
    }
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    String[] command = {"build", "--root", root.toString(), "--today", "2026-06-01"};
    assumeThat(Main.run(command, nowhere, nowhere)).isZero(); // Some show mistakes.
    assertInOrder(AuditedSite.read(root.resolve("site")));
  }

  private static void assertInOrder(AuditedSite site) {
    assertThat(site.pages()).isNotEmpty();
    site.pages()
        .forEach(
            (address, page) -> {
              assertThat(site.referee().faults(address, page)).as(address).isEmpty();
              assertThat(site.audit(address, page)).as(address).isEmpty();
            });
  }

  @Test
  void auditSeesWhatTheRefereeSees() throws IOException {
    AuditedSite site = AuditedSite.read(DemoSite.built().folder());
    Random random = new Random(SEED);
    List<String> addresses = new ArrayList<>(site.pages().keySet());
    int faulty = 0;
    for (int i = 0; i < MUTANTS; i++) {
      String address = addresses.get(random.nextInt(addresses.size()));
      String page = mutant(site.pages().get(address), random);
      List<String> seen = site.referee().faults(address, page);
      faulty += seen.isEmpty() ? 0 : 1;
      if (!seen.isEmpty()) {
        assertThat(site.audit(address, page))
            .as("mutant %s of %s: %s", i, address, seen)
            .isNotEmpty();
      }
    }
    assertThat(faulty).as("mutants with faults").isGreaterThan(MUTANTS / 4);
  }

  private static Stream<Path> goldenSites() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  private static String mutant(String page, Random random) {
    StringBuilder out = new StringBuilder(page);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at = place(out, random);
      int end = Math.min(out.length(), at + 1 + random.nextInt(random.nextBoolean() ? 3 : 60));
      switch (random.nextInt(4)) {
        case 0 -> out.delete(at, end);
        case 1 -> out.insert(at, out.substring(at, end));
        default -> out.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return out.toString();
  }

  /** Half of the places are in tags, where most goes wrong. */
  private static int place(CharSequence page, Random random) {
    int at = random.nextInt(page.length());
    if (random.nextBoolean()) {
      while (at < page.length() - 1 && "<>\"'= ".indexOf(page.charAt(at)) < 0) {
        at++;
      }
    }
    return at;
  }
}
