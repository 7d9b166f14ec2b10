package pamphlet.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How pages refer to each other. */
class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "a.html, b.html, b.html",
    "a/b.html, a/c.html, c.html",
    "a/b.html, a/b/c.html, b/c.html",
    "a/b/c.html, a/d.html, ../d.html",
    "a/b/c.html, ab/d.html, ../../ab/d.html",
    "a.html, 'b c.html', b%20c.html",
    "a.html, ü€𝟙.html, %c3%bc%e2%82%ac%f0%9d%9f%99.html",
    "a.html, 'b?#%&:.html', b%3f%23%25%26%3a.html",
    "'ü x/a.html', 'ü x/b.html', b.html"
  })
  void referencesAreRelativeAndEncoded(String page, String target, String expected) {
    assertThat(new Address(target).from(new Address(page))).isEqualTo(expected);
  }
}
