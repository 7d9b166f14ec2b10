package pamphlet.report.criteria;

import java.util.function.Function;

/**
 * One question that a set of criteria asks, in our own words.
 *
 * @param id the id, for example {@code pemat-3}
 * @param question what is asked
 * @param judge what a page has to show for it
 */
record Criterion(String id, String question, Function<PageEvidence, Finding> judge) {
  /** The verdict on a page, with the word of a person where there is one. */
  Finding on(PageEvidence page, Attestations attestations) {
    Finding found = judge.apply(page);
    return attestations
        .of(page.page(), id)
        .map(attestation -> found.attestedBy(page.name(attestation.by()), attestation.date()))
        .orElse(found);
  }
}
