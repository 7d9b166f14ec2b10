package pamphlet.report.criteria;

import java.time.LocalDate;

/**
 * A person's word that a page meets a criterion.
 *
 * @param by who said so
 * @param on when
 */
public record Attestation(String by, LocalDate on) {}
