package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Collectors;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;
import pamphlet.model.ProseStats;
import pamphlet.model.Settings;

/**
 * The text is as easy as the site's target asks; the AMA recommends grade 6 for patients, the NIH
 * grades 6 to 8. All three formulas are shown, because they disagree, and a formula is no judge:
 * the NHS recommends such tools only to find the pages to look at first, which is what a warning
 * does. The names of illnesses and medicines raise the numbers.
 */
@AutoService(ProseRule.class)
public final class ReadingGrade implements ProseRule {
  static final Code CODE =
      Code.warning("ST015", "the text is harder to read than the site's target");

  /** So many of the longest sentences are named, as the place to begin. */
  private static final int LONGEST = 3;

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    ProseStats stats = prose.stats();
    if (stats.words() < Readability.MIN_WORDS || stats.sentences() == 0) {
      return List.of();
    }
    Readability readability = Readability.of(stats);
    double target = settings.checks().readingGrade();
    return readability.grade() > target ? List.of(found(prose, readability, target)) : List.of();
  }

  private static Diagnostic found(Prose prose, Readability readability, double target) {
    return Diagnostic.of(
        Place.file(prose.facts().source().fromRoot()),
        CODE,
        "reading grade "
            + readability.summary()
            + " is above the site's target of "
            + Readability.oneDigit(target),
        "shorten the longest sentences, on lines " + longest(prose));
  }

  private static String longest(Prose prose) {
    record Long(Passage passage, Sentence sentence) {
      int length() {
        return sentence.words().size();
      }
    }
    return prose.body().stream()
        .filter(Counting::isRunning)
        .flatMap(passage -> passage.sentences().stream().map(s -> new Long(passage, s)))
        // Stable, so of two equally long sentences the first in the text counts as longer.
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .limit(LONGEST)
        .map(found -> found.passage().place(found.sentence()).line())
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }
}
