package pamphlet.model;

import java.util.Map;
import java.util.Optional;

/**
 * How strict the checks are on this site.
 *
 * @param profile the house style: neutral, nhs or us
 * @param severities codes whose severity the site changed; empty means that the rule is off
 * @param readingGrade the highest Flesch-Kincaid grade that is not reported
 */
public record CheckSettings(
    Profile profile, Map<String, Optional<Severity>> severities, double readingGrade) {
  /** House styles, which differ between publishers. */
  public enum Profile {
    NEUTRAL,
    NHS,
    US
  }

  /** The neutral profile with every rule as it is; grade 8 is the upper end of the NIH's advice. */
  public static final CheckSettings DEFAULT = new CheckSettings(Profile.NEUTRAL, Map.of(), 8.0);

  public CheckSettings {
    severities = Map.copyOf(severities);
  }

  /** The finding with this site's severity, or nothing if its rule is off. */
  public Optional<Diagnostic> apply(Diagnostic found) {
    Optional<Severity> chosen = severities.get(found.code().id());
    return chosen == null ? Optional.of(found) : chosen.map(found::withSeverity);
  }
}
