package pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pamphlet.model.Address;

class ClaimsTest {
  /** In the order of addresses: by their UTF-16 units, the longer of two behind its beginning. */
  private static final List<String> PATHS =
      List.of(
          "a",
          "a-b.html",
          "a.html",
          "a/b.html",
          "a/\u00e4.html",
          "a/\u00ff",
          "a/\u0100",
          "b",
          "\u00e4.html",
          "\u6f22.html",
          "\ud83d\ude00.html",
          "\ud83d\ude01",
          "\udc00",
          "\uff01.html");

  @Test
  void claimsAreSortedAndComeBackAsTheyWere() {
    List<Claim> given = new ArrayList<>();
    for (int i = 0; i < PATHS.size(); i++) {
      given.add(claim(PATHS.get(i), Phase.values()[i % 3], Integer.MAX_VALUE - i));
    }
    List<Claim> shuffled = new ArrayList<>(given);
    Collections.shuffle(shuffled, new Random(1));

    Claims.Sorted sorted = taken(shuffled);

    assertThat(sorted.doubles()).isEmpty();
    assertThat(sorted.wanted().values()).containsExactlyElementsOf(given);
    assertThat(new TreeMap<>(sorted.wanted()).values()).containsExactlyElementsOf(given);
    given.forEach(c -> assertThat(sorted.wanted()).containsEntry(c.address(), c));
  }

  @Test
  void addressesOfMoreThanOneAreNamedAndKeptOnce() {
    Claims.Sorted sorted =
        taken(
            List.of(
                claim("b", Phase.PAGE, 1),
                claim("\u6f22", Phase.PAGE, 2),
                claim("a", Phase.PAGE, 3),
                claim("b", Phase.LIST, 4),
                claim("\u6f22", Phase.LIST, 5),
                claim("b", Phase.ASSET, 6)));

    assertThat(sorted.doubles()).containsExactly(new Address("b"), new Address("\u6f22"));
    assertThat(sorted.wanted().keySet())
        .containsExactly(new Address("a"), new Address("b"), new Address("\u6f22"));
  }

  private static Claims.Sorted taken(List<Claim> given) {
    Claims claims = new Claims();
    given.forEach(claims::add);
    return claims.take();
  }

  private static Claim claim(String path, Phase phase, int staged) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    return new Claim(new Address(path), Manifest.Entry.of(phase, bytes), staged);
  }
}
