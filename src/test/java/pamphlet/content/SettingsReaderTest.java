package pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.CheckSettings;
import pamphlet.model.Fragment;
import pamphlet.model.Phone;
import pamphlet.model.Piece;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.ReviewPolicy;
import pamphlet.model.Settings;
import pamphlet.model.Severity;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/** What is read. What is refused is in the fixtures. */
class SettingsReaderTest {
  @Test
  void everyKeyIsRead() {
    Settings read = Samples.settings();
    assertThat(read.title()).isEqualTo("A clinic");
    assertThat(read.baseUrl()).contains("https://example.org/health/");
    assertThat(read.publisher().email()).contains("editor@example.org");
    assertThat(read.publisher().policies())
        .isEqualTo(Map.of("editorial", new SourcePath("about/editorial.md")));
    assertThat(read.review())
        .isEqualTo(new ReviewPolicy(Period.ofYears(2), Period.ofDays(60), true));
    assertThat(read.categories().get("neck-and-back").redFlagsRequired()).isTrue();
    assertThat(read.people()).containsOnlyKeys("sample-clinician", "sample-editor");
    assertThat(read.people().get("sample-clinician").fictional()).isTrue();
    assertThat(read.people().get("sample-editor").fictional()).isFalse();
  }

  @Test
  void checksAreRead() {
    CheckSettings checks = Samples.settings().checks();
    assertThat(checks.profile()).isEqualTo(CheckSettings.Profile.NHS);
    assertThat(checks.readingGrade()).isEqualTo(7.5);
    assertThat(checks.severities())
        .isEqualTo(Map.of("ST012", Optional.empty(), "ST003", Optional.of(Severity.ERROR)));
  }

  @Test
  void ownNumbersAndActionsComeOnTopOfTheEdition() {
    Settings read = Samples.settings();
    assertThat(read.phones())
        .containsEntry("emergency", Phone.of("911"))
        .containsEntry("advice-line", Phone.of("1-800-555-0100"));
    assertThat(PhoneText.names(read.redFlagActions().get(RedFlagLevel.EMERGENCY)))
        .containsExactly("emergency");
    assertThat(read.redFlagActions()).containsOnlyKeys(RedFlagLevel.values());
  }

  @Test
  void missingSettingsHaveTheDefaults() {
    Settings read = read("title: A clinic\n");
    assertThat(read.language()).isEqualTo("en");
    assertThat(read.edition()).isEqualTo("US");
    assertThat(read.publisher().name()).isEqualTo("A clinic");
    assertThat(read.review()).isEqualTo(ReviewPolicy.DEFAULT);
    assertThat(read.checks()).isEqualTo(CheckSettings.DEFAULT);
  }

  // 111 is an advice line in the UK and the emergency number in New Zealand.
  @ParameterizedTest
  @CsvSource({
    "US, emergency, 911",
    "US, poison, 18002221222",
    "UK, emergency, 999",
    "UK, advice-line, 111",
    "IE, emergency, 112",
    "CA, emergency, 911",
    "AU, emergency, 000",
    "AU, advice-line, 1800022222",
    "AU, poison, 131126",
    "NZ, emergency, 111",
    "NZ, advice-line, 0800611116",
    "NZ, poison, 0800764766",
    "EU, emergency, 112",
    "ZA, emergency, 10177",
    "IN, emergency, 112",
    "JP, emergency, 119"
  })
  void editionHasItsNumbers(String edition, String placeholder, String dial) {
    Settings read = read("title: x\nedition: " + edition + "\n");
    assertThat(read.phones().get(placeholder).dial()).isEqualTo(dial);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void actionsOfAnEditionNameOnlyItsNumbers(String edition) {
    Settings read = read("title: x\nedition: " + edition + "\n");
    assertThat(read.redFlagActions()).containsOnlyKeys(RedFlagLevel.values());
    for (Fragment action : read.redFlagActions().values()) {
      assertThat(read.phones().keySet()).containsAll(PhoneText.names(action));
    }
    assertThat(read.redFlagActions().get(RedFlagLevel.EMERGENCY).pieces())
        .contains(new Piece.Phone("emergency"));
  }

  static Iterable<String> editions() {
    return Editions.load().names();
  }

  @Test
  void unknownEditionNeverGetsAnotherCountrysNumber() {
    assertThat(read("title: x\nedition: FR\n").phones()).isEmpty();
    assertThat(read("title: x\nedition: FR\nemergency: {number: 15}\n").phones())
        .isEqualTo(Map.of("emergency", Phone.of("15")));
  }

  /** Each stands in the file of editions, and none names one. */
  @ParameterizedTest
  @ValueSource(strings = {"  actions", "EU:\\n  phones", "", "#", "us"})
  void anyOtherLineOfTheEditionsIsNoEdition(String name) {
    assertThat(read("title: x\nedition: \"" + name + "\"\n").phones().values())
        .doesNotContain(Phone.of("112"));
  }

  private static Settings read(String yaml) {
    return SettingsReader.read(new SourceText("pamphlet.yaml", yaml)).value();
  }
}
