package pamphlet.model;

import java.time.LocalDate;

/**
 * The record that a person approved the text of a page.
 *
 * @param page the page
 * @param by key of {@code people} in the settings
 * @param date the day of the approval
 * @param hash the fingerprint of the approved text, as {@link PageFacts#reviewedHash} has it
 * @param place where the record stands
 */
public record Approval(SourcePath page, String by, LocalDate date, String hash, Place place) {}
