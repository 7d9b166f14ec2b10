package pamphlet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static pamphlet.check.TestPages.article;
import static pamphlet.check.TestPages.found;
import static pamphlet.check.TestPages.help;
import static pamphlet.check.TestPages.page;
import static pamphlet.check.TestPages.site;
import static pamphlet.model.RedFlagLevel.EMERGENCY;
import static pamphlet.model.RedFlagLevel.URGENT;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedFlagRulesTest {
  @Test
  void secondCardOfOneLevelIsReported() {
    assertThat(
            found(
                new RepeatedCard(),
                article()
                    .card(URGENT, false, "a fever")
                    .card(EMERGENCY, false, "a lump")
                    .card(URGENT, false, "a rash")))
        .containsExactly("RF010 14:1+9");
  }

  @Test
  void linkInAnEmergencyCardIsReported() {
    assertThat(found(new LinkInEmergencyCard(), article().card(EMERGENCY, true, "a fever")))
        .containsExactly("RF011 10:1+9");
    assertThat(found(new LinkInEmergencyCard(), article().card(URGENT, true, "a fever"))).isEmpty();
  }

  @Test
  void nearlyTheSameSignOnAnotherPageIsReported() {
    List<String> found =
        found(
            new SimilarRedFlags(),
            site(
                article().card(EMERGENCY, false, "a fever together with a stiff neck"),
                article()
                    .source("b.md")
                    .card(EMERGENCY, false, "numb legs", "Fever with stiff neck", "a stiff jaw")));
    assertThat(found).containsExactly("RF012 12:1+21");
  }

  @Test
  void sameSignOnTwoPagesIsNotNearlyTheSame() {
    assertThat(
            found(
                new SimilarRedFlags(),
                site(
                    article().card(EMERGENCY, false, "a fever together with a stiff neck"),
                    article()
                        .source("b.md")
                        .card(EMERGENCY, false, "a fever together with a stiff neck"))))
        .isEmpty();
  }

  @Test
  void similarTextsAreFoundAmongThousands() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      texts.add("sign number " + i + " of kind " + i % 7);
    }
    texts.add("weak legs and numb feet");
    texts.add("weak leg, numb feet");
    assertThat(SimilarTexts.in(texts)).contains(new SimilarTexts.Pair(5_000, 5_001));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 911 now.",
        "It is 911 here.",
        "Ring 999 in London.",
        "Call NHS 111 there.",
        "Ask 1-800-222-1222 about poison.",
        "Ask 1 800 222 1222 about poison."
      })
  void numberInDigitsIsReported(String text) {
    assertThat(found(new RawPhoneNumber(), article().paragraph(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "About 999 people took part.",
        "It costs $911.",
        "Call us within 24 hours.",
        "Hold for 112 seconds."
      })
  void otherNumberIsNotReported(String text) {
    assertThat(found(new RawPhoneNumber(), article().paragraph(text))).isEmpty();
  }

  @Test
  void numberInFootnoteIsReported() {
    assertThat(found(new RawPhoneNumber(), article().footnote("Call 911."))).hasSize(1);
  }

  @Test
  void numberIsPointedAtAndItsPlaceholderNamed() {
    assertThat(found(new RawPhoneNumber(), article().paragraph("Ask 1 800 222 1222 about it.")))
        .containsExactly("RF013 10:5+14");
    assertThat(help(new RawPhoneNumber(), article().paragraph("Ask 1 800 222 1222 about it.")))
        .isEqualTo("write {{poison}}, which becomes the number of the site's edition");
  }

  @Test
  void articleWithoutRedFlagsIsReportedWhereItsCategoryRequiresThem() {
    assertThat(found(new RequiredRedFlags(), article().category("neck")))
        .containsExactly("RF014 4:20+10");
    assertThat(found(new RequiredRedFlags(), article().category("neck").card(URGENT, false, "x")))
        .isEmpty();
    assertThat(found(new RequiredRedFlags(), article().category("life"))).isEmpty();
    assertThat(found(new RequiredRedFlags(), page())).isEmpty();
  }
}
