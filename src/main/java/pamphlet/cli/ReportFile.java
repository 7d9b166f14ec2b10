package pamphlet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import pamphlet.build.Analysis;
import pamphlet.check.Readability;
import pamphlet.model.ProseStats;
import pamphlet.model.Site;
import pamphlet.report.criteria.Attestations;
import pamphlet.report.criteria.CriteriaReport;

/** Writes the editorial report. */
final class ReportFile {
  private ReportFile() {}

  /** Writes the report of a linked site to {@code file}. */
  static void write(Path file, Site site, Analysis analysis) throws IOException {
    String html =
        new CriteriaReport(Attestations.FRONT_MATTER, ReportFile::grade)
            .html(site, analysis.problems(), analysis.allowances());
    Files.writeString(file, html, StandardCharsets.UTF_8);
  }

  private static OptionalDouble grade(ProseStats stats) {
    // As the check ST015: a formula says nothing about a few words.
    boolean tooLittle = stats.words() < Readability.MIN_WORDS || stats.sentences() == 0;
    return tooLittle ? OptionalDouble.empty() : OptionalDouble.of(Readability.of(stats).grade());
  }
}
