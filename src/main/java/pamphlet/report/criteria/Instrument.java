package pamphlet.report.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A published set of criteria.
 *
 * @param title what the report calls it
 * @param source where it was published
 * @param applies which pages it is meant for
 * @param criteria its questions, in the published order
 */
record Instrument(
    String title, String source, Predicate<PageEvidence> applies, List<Criterion> criteria) {
  Instrument {
    criteria = List.copyOf(criteria);
  }

  /** All sets, in the order of the report. */
  static List<Instrument> all() {
    return List.of(
        JamaBenchmarks.instrument(),
        ClearCommunication.instrument(),
        Pemat.instrument(),
        Discern.instrument());
  }

  /** Collects the questions of a set. */
  static final class Items {
    private final String prefix;
    private final List<Criterion> criteria = new ArrayList<>();

    Items(String prefix) {
      this.prefix = prefix;
    }

    Items ask(int number, String question, Function<PageEvidence, Finding> judge) {
      criteria.add(new Criterion(prefix + number, question, judge));
      return this;
    }

    /** A question that nothing in a page's facts speaks to. */
    Items askPerson(int number, String question, String whatToJudge) {
      return ask(number, question, page -> Finding.person(whatToJudge));
    }

    List<Criterion> list() {
      return criteria;
    }
  }
}
