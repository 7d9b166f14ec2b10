package pamphlet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainTextTest {
  private final ExplainText explain = new ExplainText(Findings.CATALOGUE);

  @Test
  void codeIsExplainedWithBothExamples() {
    assertThat(explain.of("fm012"))
        .hasValue(
            """
            FM012 (error): a key is unknown

            Why it matters
              Typing errors.

            What is reported
              front matter:
                reviwer: x

            How to write it
              front matter:
                reviewer: x
            """);
  }

  @Test
  void unknownCodeIsAnsweredWithTheNearest() {
    assertThat(explain.of("FM12")).isEmpty();
    assertThat(explain.unknown("FM12")).isEqualTo("unknown code \"FM12\"; did you mean \"FM012\"?");
    assertThat(explain.unknown("neck")).isEqualTo("unknown code \"neck\"; a code looks like FM012");
  }

  @Test
  void proseIsWrappedAndParagraphsStayApart() {
    Entry entry = Findings.CATALOGUE.entry("FM012").orElseThrow();
    String why = "long ".repeat(30) + "\n\n" + "x".repeat(90) + " end";
    Entry wordy =
        new Entry("FM012", entry.severity(), entry.meaning(), why, entry.bad(), entry.good());
    assertThat(explain.text(wordy))
        .contains("\n  " + "long ".repeat(15).strip() + "\n")
        .contains("long\n\n  " + "x".repeat(90) + "\n  end\n");
  }
}
