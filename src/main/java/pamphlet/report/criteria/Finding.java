package pamphlet.report.criteria;

import java.time.LocalDate;

/**
 * The verdict on one criterion, and why.
 *
 * @param verdict the verdict
 * @param evidence what it rests on, or where a person should look
 */
public record Finding(Verdict verdict, String evidence) {
  static Finding met(String evidence) {
    return new Finding(Verdict.MET, evidence);
  }

  static Finding notMet(String evidence) {
    return new Finding(Verdict.NOT_MET, evidence);
  }

  static Finding person(String evidence) {
    return new Finding(Verdict.PERSON, evidence);
  }

  /** A criterion that a program can decide. */
  static Finding decided(boolean isMet, String evidence, String whatIsMissing) {
    return isMet ? met(evidence) : notMet(whatIsMissing);
  }

  /** A criterion that fails for certain without something, and otherwise is for a person. */
  static Finding needs(boolean isThere, String whatToJudge, String whatIsMissing) {
    return isThere ? person(whatToJudge) : notMet(whatIsMissing);
  }

  /** The same, attested, if a person has said so of something that only a person can say. */
  Finding attestedBy(String name, LocalDate date) {
    return verdict == Verdict.PERSON ? new Finding(Verdict.ATTESTED, name + ", " + date) : this;
  }
}
