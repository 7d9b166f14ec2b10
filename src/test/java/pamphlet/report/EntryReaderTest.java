package pamphlet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pamphlet.model.Severity;

class EntryReaderTest {
  private static final String ENTRY =
      """
      # MD021: a directive is not closed

      Severity: error

      ## Why

      One.

      Two.

      ## Bad

      Some words.

      ````markdown
      ## Bad

      ```
      ````

      ```markdown articles/b.md
      b
      ```

      ## Good

      Words only.
      """;

  @Test
  void entryIsRead() {
    Entry entry = EntryReader.read(ENTRY);
    assertThat(entry.code()).isEqualTo("MD021");
    assertThat(entry.family()).isEqualTo("MD");
    assertThat(entry.severity()).isEqualTo(Severity.ERROR);
    assertThat(entry.meaning()).isEqualTo("a directive is not closed");
    assertThat(entry.why()).isEqualTo("One.\n\nTwo.");
    assertThat(entry.good()).isEqualTo(new Example("Words only.", List.of()));
  }

  @Test
  void longerFencesHoldShorterOnesAndHeadings() {
    assertThat(EntryReader.read(ENTRY).bad())
        .isEqualTo(
            new Example(
                "Some words.",
                List.of(
                    new Example.Snippet("markdown", "", "## Bad\n\n```\n"),
                    new Example.Snippet("markdown", "articles/b.md", "b\n"))));
  }

  @Test
  void otherFormsAreRefused() {
    assertRefused(ENTRY.replace("# MD021", "# 21"));
    assertRefused(ENTRY.replace("Severity: error", "Severity: info"));
    assertRefused(ENTRY.replace("## Good", "## Better"));
    assertRefused(ENTRY.replace("b\n```\n", "b\n"));
  }

  private static void assertRefused(String text) {
    assertThatThrownBy(() -> EntryReader.read(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
