package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Dose;
import pamphlet.model.Settings;
import pamphlet.model.TextBlock;

/**
 * The steps and the dose beside them must agree: readers do what they read first (CERT item 13, the
 * dose is described so that it can be replicated). Only plain sayings are compared, "hold for 5
 * seconds" and "repeat 5 times"; a range agrees with any dose inside it.
 */
@AutoService(ProseRule.class)
public final class DoseInSteps implements ProseRule {
  static final Code CODE = Code.warning("EX014", "a step contradicts the dose");

  private static final Set<String> HOLDING = Set.of("hold", "holding", "stay", "keep");
  private static final Set<String> REPEATING = Set.of("repeat", "repeating");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    Optional<Dose> dose = prose.facts().frontMatter().exercise().dose();
    List<Diagnostic> found = new ArrayList<>();
    if (dose.isPresent()) {
      Set<String> steps = Set.copyOf(prose.facts().steps());
      prose.body().stream()
          .filter(passage -> passage.kind() == TextBlock.Kind.LIST_ITEM)
          .filter(passage -> steps.contains(passage.text()))
          .forEach(step -> check(step, dose.get(), found));
    }
    return found;
  }

  private static void check(Passage step, Dose dose, List<Diagnostic> found) {
    for (Sentence sentence : step.sentences()) {
      if (mentions(sentence, HOLDING)) {
        Amount.in(sentence, Amount.Unit.SECONDS)
            .filter(amount -> !amount.covers(dose.holdSeconds()))
            .ifPresent(amount -> found.add(hold(step, amount, dose)));
      }
      if (mentions(sentence, REPEATING)) {
        Amount.in(sentence, Amount.Unit.TIMES)
            .filter(amount -> !amount.covers(dose.repetitions()))
            .ifPresent(amount -> found.add(repetitions(step, amount, dose)));
      }
    }
  }

  private static boolean mentions(Sentence sentence, Set<String> words) {
    return sentence.words().stream().anyMatch(word -> words.contains(word.lower()));
  }

  private static Diagnostic hold(Passage step, Amount amount, Dose dose) {
    return Diagnostic.of(
        step.place(amount.first(), amount.last()),
        CODE,
        "this step says " + amount + " seconds and the dose says hold: " + dose.holdSeconds() + "s",
        "write the same in both");
  }

  private static Diagnostic repetitions(Passage step, Amount amount, Dose dose) {
    return Diagnostic.of(
        step.place(amount.first(), amount.last()),
        CODE,
        "this step says " + amount + " times and the dose says repetitions: " + dose.repetitions(),
        "write the same in both");
  }
}
