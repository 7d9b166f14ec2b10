package pamphlet.publish;

import java.util.Collections;
import java.util.List;
import pamphlet.model.Address;

/**
 * What a publication did, each list sorted. The lists must not change any more; they are not
 * copied, because those of a large site make their addresses anew each time.
 *
 * @param written the files that are new or were replaced
 * @param unchanged the files that were already right and were not touched
 * @param removed the files that Pamphlet wrote before and that the site no longer has
 */
public record PublishReport(List<Address> written, List<Address> unchanged, List<Address> removed) {
  public PublishReport {
    written = Collections.unmodifiableList(written);
    unchanged = Collections.unmodifiableList(unchanged);
    removed = Collections.unmodifiableList(removed);
  }
}
