package pamphlet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a code may be called. */
class CodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"FM012", "AZ009"})
  void twoLettersAndThreeDigitsAreACode(String id) {
    assertThat(Code.warning(id, "meaning").id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "FM", "FM01", "FM0123", "F0012", "FMX12", "fm012", "F[012", "FM01:", "FM01/"})
  void nothingElseIs(String id) {
    assertThatThrownBy(() -> Code.warning(id, "meaning"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
