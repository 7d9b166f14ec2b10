package pamphlet.directive;

import pamphlet.model.BodyFact;
import pamphlet.model.Code;
import pamphlet.model.Place;

/** Where a directive tells what the rest of the site should know. */
public interface Report {
  /** Tells a fact. */
  void fact(BodyFact fact);

  /** Tells a mistake of the author. */
  void problem(Place place, Code code, String message, String help);
}
