package pamphlet.report.criteria;

import java.util.Optional;
import pamphlet.model.LinkedPage;

/**
 * Where people's words about criteria are kept. Front matter has no key for them yet; until it has,
 * {@link #NONE} is used.
 */
@FunctionalInterface
public interface Attestations {
  /** Nobody has said anything. */
  Attestations NONE = (page, criterion) -> Optional.empty();

  /**
   * What somebody has said of a page.
   *
   * @param page the page
   * @param criterion the criterion's id, for example {@code pemat-3}
   */
  Optional<Attestation> of(LinkedPage page, String criterion);
}
