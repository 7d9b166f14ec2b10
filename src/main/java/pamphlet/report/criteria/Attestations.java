package pamphlet.report.criteria;

import java.util.Comparator;
import java.util.Optional;
import pamphlet.model.Attestation;
import pamphlet.model.LinkedPage;

/** Where people's words about criteria are kept. */
@FunctionalInterface
public interface Attestations {
  /** Nobody has said anything. */
  Attestations NONE = (page, criterion) -> Optional.empty();

  /** The words in the front matter of each page; of several about one criterion the latest. */
  Attestations FRONT_MATTER =
      (page, criterion) ->
          page.frontMatter().attestations().stream()
              .filter(attestation -> attestation.item().equals(criterion))
              .max(Comparator.comparing(Attestation::date));

  /**
   * What somebody has said of a page.
   *
   * @param page the page
   * @param criterion the criterion's id, for example {@code pemat-3}
   */
  Optional<Attestation> of(LinkedPage page, String criterion);
}
