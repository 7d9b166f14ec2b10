package pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pamphlet.model.Code;

class CodesTest {
  @Test
  void codesAreUniqueAndSorted() {
    for (List<Code> codes : List.of(FrontMatterCodes.ALL, SettingsCodes.ALL)) {
      assertThat(codes).extracting(Code::id).doesNotHaveDuplicates().isSorted();
    }
  }

  @Test
  void everyFieldIsExplainedOnce() {
    for (List<Field<?>> fields : List.of(FrontMatterFields.ALL, SettingsFields.ALL)) {
      assertThat(fields).extracting(field -> (Object) field.name()).doesNotHaveDuplicates();
      assertThat(nested(new Form.Keys(fields)))
          .allSatisfy(field -> assertThat(field.meaning()).isNotBlank().doesNotEndWith("."));
    }
  }

  private static Stream<Field<?>> nested(Form form) {
    if (form instanceof Form.Keys keys) {
      return keys.fields().stream()
          .flatMap(field -> Stream.concat(Stream.of(field), nested(field.shape().form())));
    }
    if (form instanceof Form.Items items) {
      return nested(items.item());
    }
    return form instanceof Form.Entries entries ? nested(entries.value()) : Stream.of();
  }
}
