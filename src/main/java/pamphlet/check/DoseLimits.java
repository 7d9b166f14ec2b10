package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.Dose;
import pamphlet.model.Settings;

/**
 * A dose that nobody would prescribe is a slip of the keyboard, and a reader who follows it is
 * hurt. The limits are far beyond the published programmes (AAOS Spine Conditioning Program: three
 * sets; holds of up to 30 seconds), so that they never question a clinician.
 */
@AutoService(PageRule.class)
public final class DoseLimits implements PageRule {
  static final Code CODE = Code.error("EX010", "a part of an exercise's dose is not possible");

  static final int MAX_HOLD_SECONDS = 10 * 60;
  static final int MAX_REPETITIONS = 100;
  static final int MAX_SETS = 20;
  static final int MAX_REST_SECONDS = 10 * 60;

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    List<Diagnostic> found = new ArrayList<>();
    page.facts().frontMatter().exercise().dose().ifPresent(dose -> check(page, dose, found));
    return found;
  }

  private static void check(CompiledPage page, Dose dose, List<Diagnostic> found) {
    limit(page, "hold", dose.holdSeconds(), 0, MAX_HOLD_SECONDS, " seconds", found);
    limit(page, "repetitions", dose.repetitions(), 1, MAX_REPETITIONS, "", found);
    limit(page, "sets", dose.sets(), 1, MAX_SETS, "", found);
    dose.restSeconds()
        .ifPresent(rest -> limit(page, "rest", rest, 0, MAX_REST_SECONDS, " seconds", found));
  }

  private static void limit(
      CompiledPage page,
      String key,
      int value,
      int min,
      int max,
      String unit,
      List<Diagnostic> found) {
    if (value < min || value > max) {
      found.add(
          Diagnostic.of(
              Pages.value(page.facts(), "dose." + key),
              CODE,
              key + " of " + value + unit + " is not possible",
              "write a number from " + min + " to " + max + unit));
    }
  }
}
