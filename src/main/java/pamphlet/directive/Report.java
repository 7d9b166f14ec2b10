package pamphlet.directive;

import java.util.List;
import java.util.Optional;
import pamphlet.model.BodyFact;
import pamphlet.model.Code;
import pamphlet.model.Place;
import pamphlet.model.Target;

/** Where a directive tells what the rest of the site should know. */
public interface Report {
  /** Tells a fact. */
  void fact(BodyFact fact);

  /** The facts that directives further up the page have told. */
  List<BodyFact> facts();

  /**
   * Makes an id of the page from {@code wish}, with a number behind it if it is taken, so that
   * links can lead to {@code place}.
   */
  String anchor(String wish, Place place);

  /**
   * Where a destination in an attribute leads, read as in a link of the same page. Empty if it
   * cannot be read, which is then already reported.
   */
  Optional<Target> resolve(String destination, Place place);

  /** Tells a mistake of the author. */
  void problem(Place place, Code code, String message, String help);
}
