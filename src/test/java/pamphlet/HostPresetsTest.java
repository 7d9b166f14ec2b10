package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.host.Caching;
import pamphlet.host.Headers;
import pamphlet.model.Address;
import pamphlet.model.HostName;

/**
 * What each preset adds to {@code src/test/resources/hosting/site}, held in {@code
 * hosting/expected/HOST}. {@code -Dupdate} rewrites it.
 */
class HostPresetsTest {
  private static final Path HOSTING = Path.of("src/test/resources/hosting");
  private static final String[] ADDRESS = {"--base-url", "https://health.example/"};

  /** Which files the theme has, and their hashes, is not what is tested here. */
  private static final Pattern THEME = Pattern.compile("assets/[a-z-]+\\.[0-9a-f]{10}\\.[a-z0-9]+");

  /** The rules of all files of the theme, of which one is shown: lines, blocks, a list. */
  private static final Pattern REPEATED =
      Pattern.compile("(?m)(^.*THEME.*\\n|^/assets/THEME\\n  .*\\n|'[^',]*THEME', )\\1+");

  @TempDir private Path temp;

  @ParameterizedTest
  @EnumSource(HostName.class)
  void presetAddsItsFilesAndLeavesThePagesAsTheyAre(HostName host) throws IOException {
    MiniSite plain = MiniSite.copy(HOSTING.resolve("site"), temp.resolve("plain"));
    plain.build(ADDRESS);
    MiniSite hosted = MiniSite.copy(HOSTING.resolve("site"), temp.resolve("hosted"));
    MiniSite.Run run = hosted.build(with(ADDRESS, "--host", host.word()));
    assertThat(run.code()).as(run.err()).isZero();

    SortedMap<String, String> added = new TreeMap<>(MiniSite.files(hosted.output()));
    MiniSite.files(plain.output()).forEach((name, bytes) -> added.remove(name, bytes));
    added.remove(".pamphlet-manifest");
    SortedMap<String, String> all = new TreeMap<>();
    added.forEach((name, text) -> all.put("site/" + name, text));
    MiniSite.files(hosted.root().resolve("hosting"))
        .forEach((name, text) -> all.put("hosting/" + name, text));
    String objects = all.remove("hosting/s3-objects.json"); // Every file of the site is in it.
    assertThat(objects != null).isEqualTo(host == HostName.S3);
    compare(HOSTING.resolve("expected").resolve(host.word()), all);
  }

  @Test
  void gitlabHasNoPagesWhereItsRulesShouldAnswer() throws IOException {
    MiniSite site = MiniSite.copy(HOSTING.resolve("site"), temp.resolve("site"));
    site.build(with(ADDRESS, "--host", "gitlab"));
    assertThat(site.output().resolve("sore-neck.html")).doesNotExist();
    site.build(with(ADDRESS, "--host", "plain"));
    assertThat(site.output().resolve("sore-neck.html")).exists();
    assertThat(site.output().resolve("_redirects")).doesNotExist();
  }

  @Test
  void s3ObjectsHaveTypesAndLifetimes() throws IOException {
    MiniSite site = MiniSite.copy(HOSTING.resolve("site"), temp.resolve("site"));
    site.build(with(ADDRESS, "--host", "s3"));
    String objects = Files.readString(site.root().resolve("hosting/s3-objects.json"));
    assertThat(objects.replaceAll("\\s+", " "))
        .contains(
            "{ \"key\": \"neck-pain.html\", \"contentType\": \"text/html; charset=utf-8\","
                + " \"cacheControl\": \"no-cache\" }",
            "{ \"key\": \"pictures/neck.svg\", \"contentType\": \"image/svg+xml\","
                + " \"cacheControl\": \"no-cache\" }",
            "\"websiteRedirectLocation\": \"/neck-pain.html\"")
        .containsPattern(
            "\"key\": \"assets/pamphlet\\.[0-9a-f]{10}\\.css\", \"contentType\": \"text/css;"
                + " charset=utf-8\", \"cacheControl\": \"public, max-age=31536000, immutable\"");
  }

  @Test
  void hostOfTheSettingsHoldsUnlessTheOptionNamesAnother() throws IOException {
    MiniSite site = MiniSite.copy(HOSTING.resolve("site"), temp.resolve("site"));
    Path settings = site.root().resolve("pamphlet.yaml");
    Files.writeString(settings, Files.readString(settings) + "host: netlify\n");
    site.build(ADDRESS);
    assertThat(site.output().resolve("_headers")).exists();
    site.build(with(ADDRESS, "--host", "github"));
    assertThat(site.output().resolve("_headers")).doesNotExist();
    assertThat(site.output().resolve(".nojekyll")).exists();
  }

  @Test
  void projectPageOnGithubHasNoDomainOfItsOwn() throws IOException {
    MiniSite site = MiniSite.copy(HOSTING.resolve("site"), temp.resolve("site"));
    site.build("--host", "github", "--base-url", "https://clinic.github.io/health/");
    assertThat(site.output().resolve(".nojekyll")).exists();
    assertThat(site.output().resolve("CNAME")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cloudflare", "gitlab", "s3"})
  void siteOverALimitOfItsHostIsRefusedAndLeftAsItWas(String host) throws IOException {
    MiniSite site = MiniSite.copy(HOSTING.resolve("site"), temp.resolve("site"));
    for (String name : new String[] {"back-pain.md", "neck-pain.md", "straße.md"}) {
      addFormer(site.root().resolve("articles").resolve(name), name.charAt(0));
    }
    MiniSite.Run check = site.run("check", ADDRESS[0], ADDRESS[1], "--host", host);
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.err()).contains("error[OU041]");
    MiniSite.Run run = site.build(with(ADDRESS, "--host", host));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("error[OU041]", "--host plain", "nothing was written");
    assertThat(site.output().resolve("index.html")).doesNotExist();
    assertThat(site.build(with(ADDRESS, "--host", "plain")).code()).isZero();
  }

  @Test
  void hostWithoutAnAddressIsWarnedAbout() throws IOException {
    MiniSite site = MiniSite.copy(HOSTING.resolve("site"), temp.resolve("site"));
    MiniSite.Run run = site.build("--host", "nginx");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("warning[OU042]", "--base-url");
  }

  @Test
  void compressedFormsAreTheFilesAndHaveNoTime() throws IOException {
    MiniSite site = MiniSite.copy(HOSTING.resolve("site"), temp.resolve("site"));
    site.build("--precompress");
    Path page = site.output().resolve("neck-pain.html");
    byte[] packed = Files.readAllBytes(site.output().resolve("neck-pain.html.gz"));
    try (var unpacked =
        new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(Files.readAllBytes(page));
    }
    // RFC 1952, section 2.3: flags (no name) and four bytes of time.
    assertThat(packed).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    assertThat(site.output().resolve("pictures/neck.svg.gz")).exists();
    assertThat(site.output().resolve("pictures/neck.svg.gz.br")).doesNotExist();
    site.build();
    assertThat(site.output().resolve("neck-pain.html.gz")).doesNotExist();
  }

  @Test
  void policyOfTheHeaderIsThatOfThePages() throws IOException {
    String layout = Files.readString(Path.of("templates/layout.ftlh"));
    String meta = layout.split("Content-Security-Policy\" content=\"")[1].split("\"")[0];
    String plain = meta.replaceAll("<#if.*?</#if>", "");
    assertThat(Headers.POLICY).isEqualTo(plain + "; frame-ancestors 'none'");
    assertThat(layout)
        .contains(
            "<meta name=\"referrer\" content=\""
                + Headers.security().get("Referrer-Policy")
                + "\">");
  }

  @Test
  void onlyAProvenHashIsKeptForEver() {
    String hash = "20260301aa" + "0".repeat(54);
    assertThat(Caching.isHashed(new Address("assets/a.20260301aa.css"), hash)).isTrue();
    assertThat(Caching.isHashed(new Address("neck.2026030100.svg"), hash)).isFalse();
    assertThat(Caching.isHashed(new Address("neck-20260301aa.svg"), hash)).isFalse();
  }

  @Test
  void withdrawnPagesAreListedForOtherPrograms() throws IOException {
    MiniSite site = MiniSite.copy(HOSTING.resolve("site"), temp.resolve("site"));
    Path article = site.root().resolve("articles/bed-rest.md");
    String more =
        "notice: This was wrong. In an emergency, call {{emergency}}.\nchanges:\n"
            + "  - {date: 2026-05-01, kind: clinical, note: Withdrawn.}\n"
            + "  - {date: 2025-02-01, kind: typo, note: A comma.}\n";
    Files.writeString(
        article, Files.readString(article).replace("replacedBy", more + "replacedBy"));
    assertThat(site.build().code()).isZero();
    assertThat(Files.readString(site.output().resolve("retired.json")))
        .isEqualTo(
            "{\"retired\":[{\"title\":\"Bed rest\",\"address\":\"bed-rest.html\","
                + "\"date\":\"2026-05-01\",\"reason\":\"This was wrong. In an emergency, call"
                + " 911.\",\"replacement\":\"back-pain.html\"}]}\n");
    for (String list : new String[] {"a-z.html", "index.html", "search/index.js"}) {
      assertThat(Files.readString(site.output().resolve(list))).doesNotContain("bed-rest");
    }
  }

  private static void addFormer(Path article, char letter) throws IOException {
    StringBuilder former = new StringBuilder("redirectFrom:\n");
    IntStream.range(0, 700).forEach(i -> former.append("  - " + letter + i + ".html\n"));
    String text = Files.readString(article).replaceAll("redirectFrom:( .*|(\n  .*)*)\n", "");
    Files.writeString(article, text.replace("category:", former + "category:"));
  }

  private static void compare(Path expected, SortedMap<String, String> actual) throws IOException {
    SortedMap<String, String> plain = new TreeMap<>();
    actual.forEach((name, text) -> plain.put(name, brief(text)));
    if (System.getProperty("update") != null) {
      FileUtils.deleteDirectory(expected.toFile());
      for (SortedMap.Entry<String, String> file : plain.entrySet()) {
        Path target = expected.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.writeString(target, file.getValue(), StandardCharsets.ISO_8859_1);
      }
    }
    SortedMap<String, String> wanted = MiniSite.files(expected);
    assertThat(new TreeSet<>(plain.keySet())).isEqualTo(new TreeSet<>(wanted.keySet()));
    plain.forEach((name, text) -> assertThat(text).as(name).isEqualTo(wanted.get(name)));
  }

  private static String brief(String text) {
    String brief =
        REPEATED.matcher(THEME.matcher(text).replaceAll("assets/THEME")).replaceAll("$1");
    return brief.replaceAll("('[^',]*THEME'), \\1", "$1");
  }

  private static String[] with(String[] first, String... more) {
    String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }
}
