package pamphlet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static pamphlet.check.TestPages.article;
import static pamphlet.check.TestPages.found;
import static pamphlet.check.TestPages.page;
import static pamphlet.check.TestPages.settings;
import static pamphlet.check.TestPages.site;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pamphlet.model.Asset;
import pamphlet.model.CheckSettings.Profile;
import pamphlet.model.SourcePath;

class LinkAndImageRulesTest {
  @ParameterizedTest
  @CsvSource({
    "IM010, '', ''",
    "IM011, neck.svg, ''",
    "IM011, neck-tilt-2, ''",
    "IM011, IMG_1234, ''",
    "IM012, 'A head, tilted', 'A head tilted.'",
  })
  void poorTextAlternativeIsReported(String code, String alt, String caption) {
    assertThat(found(new ImageText(), article().image("neck-tilt-2.svg", alt, caption)))
        .containsExactly(code + " 10:1+15");
  }

  @Test
  void longTextAlternativeIsReported() {
    assertThat(found(new ImageText(), article().image("a.svg", "x ".repeat(76) + "x", "")))
        .containsExactly("IM013 10:1+5");
    assertThat(found(new ImageText(), article().image("a.svg", "x ".repeat(74) + "x", "")))
        .isEmpty();
  }

  @Test
  void pictureWithOneWordThatIsAlsoItsNameIsNotReported() {
    assertThat(found(new ImageText(), article().image("neck.svg", "Neck", ""))).isEmpty();
  }

  @Test
  void heavyPictureIsReportedAtItsFirstUse() {
    Asset heavy = new Asset(new SourcePath("a.png"), 500_001, Optional.empty());
    Asset light = new Asset(new SourcePath("b.png"), 500_000, Optional.empty());
    assertThat(
            found(
                new ImageWeight(),
                site(
                    settings(Profile.NEUTRAL),
                    List.of(heavy, light),
                    article().image("b.png", "b", "").image("a.png", "a", ""),
                    article().source("b.md").image("a.png", "a", ""))))
        .containsExactly("IM014 11:1+5");
  }

  @Test
  void pageThatNothingLeadsToIsReported() {
    assertThat(found(new OrphanPage(), site(page()))).containsExactly("LK020 2:8+4");
    assertThat(found(new OrphanPage(), site(page().linkedFrom("a.md")))).hasSize(1);
  }

  @Test
  void pageInACategoryInALinkOrAmongThePoliciesIsNoOrphan() {
    assertThat(found(new OrphanPage(), site(article()))).isEmpty();
    assertThat(found(new OrphanPage(), site(page().linkedFrom("b.md")))).isEmpty();
    assertThat(found(new OrphanPage(), site(page().source("about/privacy.md")))).isEmpty();
    assertThat(found(new OrphanPage(), site(page(), article().source("b.md").related("a.md"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Click here",
    "here",
    "Read more …",
    "this page",
    "https://example.org/x",
    "www.example.org",
  })
  void linkTextThatSaysNothingIsReported(String text) {
    assertThat(found(new LinkText(), article().link(text)))
        .containsExactly("ST009 10:1+" + text.length());
  }

  @Test
  void linkTextThatNamesItsTargetIsNotReported() {
    assertThat(found(new LinkText(), article().link("Learn more about neck injuries"))).isEmpty();
  }
}
