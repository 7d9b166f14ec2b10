package pamphlet.model;

import java.util.List;
import java.util.Optional;

/**
 * What the front matter of an article says beyond a page's.
 *
 * @param keyPoints one to five short sentences, shown first
 * @param icd10 codes of the International Classification of Diseases, as the author gave them
 * @param snomed SNOMED CT codes, as the author gave them
 * @param specialty a schema.org MedicalSpecialty, for example {@code Musculoskeletal}
 * @param audience a schema.org audience, for example {@code Patient}
 * @param conflicts conflicts of interest, as text
 * @param funding who paid, as text
 */
public record ArticleDetails(
    List<Fragment> keyPoints,
    List<String> icd10,
    List<String> snomed,
    Optional<String> specialty,
    Optional<String> audience,
    Optional<String> conflicts,
    Optional<String> funding) {
  /** No details, as in a page. */
  public static final ArticleDetails NONE =
      new ArticleDetails(
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public ArticleDetails {
    keyPoints = List.copyOf(keyPoints);
    icd10 = List.copyOf(icd10);
    snomed = List.copyOf(snomed);
  }

  /** Whether there are no details. */
  public boolean isNone() {
    return keyPoints.isEmpty()
        && icd10.isEmpty()
        && snomed.isEmpty()
        && specialty.isEmpty()
        && audience.isEmpty()
        && conflicts.isEmpty()
        && funding.isEmpty();
  }
}
