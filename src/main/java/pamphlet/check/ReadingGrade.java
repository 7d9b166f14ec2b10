package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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

  /** The lines on which the longest sentences begin. */
  private static String longest(Prose prose) {
    List<Candidate> longest = new ArrayList<>();
    for (Passage passage : prose.body()) {
      if (Counting.isRunning(passage)) {
        for (Sentence sentence : passage.sentences()) {
          keep(new Candidate(passage, sentence), longest);
        }
      }
    }
    SortedSet<Integer> lines = new TreeSet<>();
    longest.forEach(candidate -> lines.add(candidate.line()));
    return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Of two equally long sentences the first in the text counts as longer. */
  private static void keep(Candidate candidate, List<Candidate> longest) {
    int rank = longest.size();
    while (rank > 0 && longest.get(rank - 1).length() < candidate.length()) {
      rank--;
    }
    if (rank < LONGEST) {
      longest.add(rank, candidate);
      longest.subList(Math.min(LONGEST, longest.size()), longest.size()).clear();
    }
  }

  private record Candidate(Passage passage, Sentence sentence) {
    int length() {
      return sentence.words().size();
    }

    int line() {
      return passage.place(sentence).line();
    }
  }
}
