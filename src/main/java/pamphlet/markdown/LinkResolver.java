package pamphlet.markdown;

import java.util.Optional;
import pamphlet.model.Place;
import pamphlet.model.Target;

/** Says where an address leads. */
interface LinkResolver {
  /**
   * The target of a destination, whose escapes and entities are already resolved.
   *
   * @param place where it stands, for the report if it cannot be read or is not allowed
   */
  Optional<Target> resolve(String destination, Place place);
}
