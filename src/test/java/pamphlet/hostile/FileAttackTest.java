package pamphlet.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static pamphlet.hostile.Samples.times;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, links, devices and rights in the folder of a site. */
class FileAttackTest {
  private static final String PAGE = Samples.article("", "Text.");

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void isToldOrHarmless(Attack attack) throws IOException {
    attack.run(folder);
  }

  static Stream<Attack> rows() {
    return Stream.of(links(), names(), twins()).flatMap(rows -> rows);
  }

  private static Stream<Attack> links() {
    return Stream.of(
        link("symbolic link to an article outside", "a.md", "../../outside/secret.md", "FM052"),
        link("symbolic link to a picture outside", "a.svg", "../../outside/secret.svg", "FM052"),
        link("symbolic link to a folder outside", "a", "../../outside", "FM052"),
        link("symbolic link to the settings", "a.txt", "../pamphlet.yaml", "FM052"),
        link("symbolic link to a device", "a.md", "/dev/zero", "FM052"),
        link("symbolic link to its own folder", "a", ".", "FM052"),
        link("symbolic link to itself", "a.md", "a.md", "FM052"),
        link("symbolic link to nowhere", "a.md", "nowhere.md", "FM052"),
        link("symbolic link inside of the site", "a.svg", "images/neck.svg"),
        Attack.of(
            "folder of articles that is a link",
            site -> {
              Files.move(site.root().resolve("articles"), site.root().resolve("../moved"));
              Files.createSymbolicLink(site.root().resolve("articles"), Path.of("../moved"));
            },
            "FM052"));
  }

  private static Stream<Attack> names() {
    return Stream.of(
        name("name of a device of Windows", "con.md", "FM055"),
        name("name with a backslash", "a\\b.md", "FM055"),
        name("name with a colon", "javascript:alert(1).md", "FM055"),
        name("name with a tag", "<img src=x onerror=alert(1)>.md", "FM055"),
        name("name with quotes", "\"onload=alert(1).md", "FM055"),
        name("name with a line break", "a\nb.md", "FM055"),
        name("name with a right-to-left mark", "a\u202Edm.md", "FM055"),
        name("name with a zero-width character", "a\u200Bb.md", "FM055"),
        name("name that ends in a space", "a.md ", "FM055"),
        name("name of 250 bytes", times(247, "a") + ".md", "FM055"),
        name("name of 250 bytes in emoji", times(61, "\uD83E\uDDB4") + ".md", "FM055"),
        name("path of 1,500 bytes", times(10, times(150, "a") + "/") + "a.md", "FM055"),
        name("folders nested 40 deep", times(40, "a/") + "a.md", "FM055"),
        name("name with emoji", "\uD83E\uDDB4 bone.md"),
        name("name with signs of addresses", "a&b'c#d%20e;f=g+h(1)[2]{3}~.md"),
        name("name with FreeMarker", "${1+1}[=2]#{3}.md"),
        name("name in capitals", "NECK.MD", "FM057"),
        name("hidden name", ".hidden.md"));
  }

  private static Stream<Attack> twins() {
    return Stream.of(
        name("names that differ by case", "Sound.md", "EX013", "FM056", "LK004"),
        Attack.of(
            "names that differ by normal form",
            site -> site.put("articles/caf\u00E9.md", PAGE).put("articles/cafe\u0301.md", PAGE),
            "FM056"),
        Attack.of(
            "address that is a file and a folder",
            site -> site.put("articles/sound.html/a.md", PAGE),
            "OU008"),
        Attack.head("former address of another page", "redirectFrom: [sound.html]", "LK007"),
        Attack.head("former address by case", "redirectFrom: [SOUND.html]", "LK007"),
        Attack.head("former address of the search", "redirectFrom: [search.html]", "LK007"),
        Attack.head("former address below a page", "redirectFrom: [sound.html/a.html]", "OU008"),
        Attack.of(
            "picture in the place of the theme's script",
            site ->
                site.body("[a](assets/pamphlet.js)").put("articles/assets/pamphlet.js", "alert(1)"),
            "LK012"));
  }

  @Test
  void namedPipeIsNotReadAndTold() throws IOException, InterruptedException {
    HostileSite site = HostileSite.below(folder);
    Child.shell(site.root().resolve("articles"), "mkfifo a.md images/a.svg");
    assumeThat(site.article("a.md")).as("needs mkfifo").exists();
    assertThat(site.build().codes()).containsExactly("FM053");
  }

  @Test
  void socketIsNotReadAndTold() throws IOException {
    HostileSite site = HostileSite.below(folder);
    // The address of a socket is at most 107 bytes long, so it is made elsewhere.
    Path near = Files.createTempDirectory("socket").resolve("a.md");
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(near));
      Files.move(near, site.article("a.md"));
      assertThat(site.build().codes()).containsExactly("FM053");
    } finally {
      Files.delete(near.getParent());
    }
  }

  @Test
  void nameWithByteFfIsTold() throws IOException, InterruptedException {
    HostileSite site = HostileSite.below(folder);
    Child.shell(site.root().resolve("articles"), "cp sound.md \"$(printf 'a\\377.md')\"");
    assertThat(site.build().codes()).containsExactly("FM055");
  }

  @Test
  void recordOfApprovalsThatIsALinkOrAPipeIsNotRead() throws IOException, InterruptedException {
    HostileSite site = HostileSite.below(folder);
    Path record = site.article(".reviews.yaml");
    Files.createSymbolicLink(record, site.outside().resolve("secret.md"));
    assertThat(site.build().code()).isEqualTo(3);
    Files.delete(record);
    assumeThat(Child.shell(record.getParent(), "mkfifo .reviews.yaml && echo made")).isNotEmpty();
    assertThat(site.build().code()).isEqualTo(3);
  }

  @Test
  void whatIsStagedNeverFollowsALink() throws IOException {
    HostileSite site = HostileSite.below(folder);
    Path secret = site.outside().resolve("secret.md");
    Files.createSymbolicLink(site.article(".reviews.yaml.new"), secret);
    Files.createSymbolicLink(site.article(".sound.md.new"), secret);
    site.run("reviews", "--approve", "articles/sound.md", "--by", "sample");
    site.put("articles/sound.md", Files.readString(site.article("sound.md")) + "\n\n\n");
    site.run("fmt");
    assertThat(site.article(".reviews.yaml")).exists();
  }

  @Test
  void cacheThatIsALinkIsNotUsed() throws IOException {
    HostileSite site = HostileSite.below(folder);
    Files.createSymbolicLink(site.root().resolve(".pamphlet"), site.outside());
    site.body("![A photograph](images/a.png)");
    site.put("articles/images/a.png", Pictures.png(900, 300, 900 * 300 * 3));
    assertThat(site.build().code()).isZero();
    assertThat(site.output().resolve("images/a-480w.png")).exists();
  }

  @Test
  void missingRightsAreToldAndNothingIsWritten() throws IOException, InterruptedException {
    HostileSite site = HostileSite.below(folder);
    site.put("articles/locked/a.md", PAGE).put("articles/b.md", PAGE);
    String command = "chmod 000 articles/locked articles/b.md articles/images/neck.svg && id -u";
    boolean isRoot = Child.shell(site.root(), command).equals("0");
    // The administrator may read everything, unless that right is given up first.
    String give = "setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-all";
    List<String> around = isRoot ? List.of(give.split(" ")) : List.of();
    boolean isPossible = !isRoot || !Child.shell(folder, give + " echo yes").isEmpty();
    try {
      assumeThat(isPossible).as("needs setpriv, or a user who is not root").isTrue();
      HostileSite.Run run = Child.run(around, Map.of(), folder, site.withSite("build"));
      assertThat(run.codes()).as(run.err()).contains("FM054");
      assertThat(run.err().split("this cannot be read", -1)).hasSize(4);
      assertThat(run.err()).doesNotContain("LK001", "IM001", "IM015", "LK020");
      assertThat(run.code()).isEqualTo(3);
      assertThat(site.output()).doesNotExist();
    } finally {
      Child.shell(site.root(), "chmod 755 articles/locked articles/b.md articles/images/neck.svg");
    }
  }

  @Test
  void plainLocaleNeverMakesAWrongName() throws IOException, InterruptedException {
    HostileSite site = HostileSite.below(folder);
    site.put("articles/\u00FCber.md", PAGE);
    checkInPlainLocale(site, "\u00FCber.html");
    Files.delete(site.article("\u00FCber.md"));
    site.put("articles/a.md", Samples.article("redirectFrom: [\u00FCber.html]", "Text."));
    checkInPlainLocale(site, "\u00FCber.html");
  }

  private void checkInPlainLocale(HostileSite site, String page)
      throws IOException, InterruptedException {
    HostileSite.Run run =
        Child.run(List.of(), Map.of("LC_ALL", "C"), folder, site.withSite("build"));
    site.check(run);
    assertThat(run.code()).as(run.err()).isIn(0, 1, 3);
    assertThat(run.code() == 0).as(run.err()).isEqualTo(Files.exists(site.output().resolve(page)));
  }

  private static Attack link(String name, String file, String target, String... codes) {
    String body = "[a](" + file + ")";
    return Attack.of(
        name,
        site -> {
          Files.createSymbolicLink(site.article(file), Path.of(target));
          if (codes.length == 0) {
            site.body(body);
          }
        },
        codes);
  }

  private static Attack name(String name, String file, String... codes) {
    return Attack.of(name, site -> site.put("articles/" + file, PAGE), codes);
  }
}
