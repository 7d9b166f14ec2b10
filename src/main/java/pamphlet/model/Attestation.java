package pamphlet.model;

import java.time.LocalDate;

/**
 * A person's word that a page meets a criterion, which no program can judge.
 *
 * @param item the criterion's id, one of {@link CriterionIds#ALL}
 * @param by who said so, a key of {@code people} in the settings
 * @param date when
 */
public record Attestation(String item, String by, LocalDate date) {}
