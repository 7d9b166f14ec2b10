package pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.Address;

class NamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "neck-spasm.html",
        "search/index.abc.js",
        "a-z.html",
        "feed.xml",
        "x_y.html",
        "Ä ö.html",
        "a/b/c",
        "console.html",
        "coms1.html",
        "3.2.1.html"
      })
  void soundAddressesAreTaken(String path) {
    assertThat(Names.problem(new Address(path))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "con",
        "aux.html",
        "pages/com1.html",
        "com¹.html",
        "pages//x.html",
        "pages/",
        "pages/..",
        "pages/.",
        "pages/.git",
        ".pamphlet-manifest",
        ".PAMPHLET-x",
        "pages/ending.",
        "ending./pages",
        "ending ",
        "a:b.html",
        "what?.html",
        "tab\t.html",
        "x\uD83D.html"
      })
  void addressesThatSomeSystemRefusesAreRefused(String path) {
    assertThat(Names.problem(new Address(path))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {Names.MAX_NAME_BYTES - 5, Names.MAX_NAME_BYTES - 4})
  void longNamesAreRefused(int length) {
    String name = "a".repeat(length) + ".html";
    boolean fits = name.length() <= Names.MAX_NAME_BYTES;
    assertThat(Names.problem(new Address("pages/" + name)).isEmpty()).isEqualTo(fits);
    String path = "b".repeat(99) + "/";
    assertThat(Names.problem(new Address(path.repeat(10) + "longer.html"))).isPresent();
  }
}
