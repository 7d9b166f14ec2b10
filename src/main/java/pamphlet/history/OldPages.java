package pamphlet.history;

import java.util.Optional;
import pamphlet.model.Address;

/** What is still known of pages that are gone. */
@FunctionalInterface
public interface OldPages {
  /** The title that the page had when it was last built, if that is known. */
  Optional<String> title(Address address);
}
