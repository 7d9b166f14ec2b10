package pamphlet.report.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The criteria that a reviewer is asked about, because no program can know the answer. */
public final class PersonQuestions {
  // What the text is worth as information on a choice, and what only a clinician can judge.
  private static final List<String> OF_ARTICLE =
      List.of(
          "discern-2",
          "discern-3",
          "discern-6",
          "discern-8",
          "discern-9",
          "discern-10",
          "discern-11",
          "discern-12",
          "discern-14");

  private static final List<String> OF_EXERCISE =
      List.of("pemat-1", "pemat-6", "pemat-16", "pemat-20", "pemat-22", "cci-14", "cci-18");

  private PersonQuestions() {}

  /** The questions by the id of their criterion, in the order in which they are asked. */
  public static Map<String, String> of(boolean isExercise) {
    Map<String, String> questions = new LinkedHashMap<>();
    for (String id : isExercise ? OF_EXERCISE : OF_ARTICLE) {
      Instrument.all().stream()
          .flatMap(instrument -> instrument.criteria().stream())
          .filter(criterion -> criterion.id().equals(id))
          .forEach(criterion -> questions.put(id, criterion.question()));
    }
    return questions;
  }
}
