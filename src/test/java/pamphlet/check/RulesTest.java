package pamphlet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pamphlet.model.Code;

class RulesTest {
  @Test
  void everyRuleIsFoundAndEveryCodeIsUnique() {
    List<String> ids = Rules.codes().stream().map(Code::id).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(ids).hasSize(15 + 5 + 5 + 5 + 2 + 17);
    assertThat(ids).contains("RV010", "RF014", "EX014", "IM014", "LK020", "ST001", "ST017");
  }

  @Test
  void rulesAreSortedByTheirFirstCode() {
    assertThat(Rules.page()).extracting(rule -> rule.codes().get(0).id()).isSorted();
    assertThat(Rules.site()).extracting(rule -> rule.codes().get(0).id()).isSorted();
  }

  @Test
  void meaningsAreLinesWithoutAFullStop() {
    assertThat(Rules.codes())
        .allSatisfy(
            code -> {
              assertThat(code.meaning()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
              assertThat(Character.isUpperCase(code.meaning().charAt(0))).isFalse();
            });
  }
}
