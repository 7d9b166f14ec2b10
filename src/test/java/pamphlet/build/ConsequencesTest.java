package pamphlet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pamphlet.content.FrontMatterCodes;
import pamphlet.link.LinkCodes;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;

class ConsequencesTest {
  private static final Place PLACE = new Place("articles/back.md", 3, 1, 4);

  @ParameterizedTest
  @CsvSource({
    "articles/neck, articles/neck, false",
    "articles/neck, articles/neck/spasm.md, false",
    "articles/neck, articles/neck-spasm.md, true",
    "articles/neck.md, articles/neck.md, false",
    "articles/neck.md, articles/neck.mdown, true",
    "articles/neck.md, articles/arm.md, true",
  })
  void onlyWhatCouldNotBeReadMayBeMissing(String unread, String wanted, boolean isTold) {
    Diagnostic cause = found(Place.file(unread), FrontMatterCodes.UNREADABLE, "cannot be read");
    Diagnostic missing = found(PLACE, LinkCodes.MISSING_PAGE, "there is no " + wanted);
    assertThat(new Consequences(List.of(), List.of(cause)).spare(missing)).isEqualTo(isTold);
  }

  @Test
  void whereAllCouldBeReadEverythingIsTold() {
    Consequences none = new Consequences(List.of(), List.of());
    assertThat(none.arePossible()).isFalse();
    assertThat(none.spare(found(PLACE, LinkCodes.MISSING_PAGE, "there is no page"))).isTrue();
  }

  private static Diagnostic found(Place place, Code code, String message) {
    return Diagnostic.of(place, code, message, "");
  }
}
