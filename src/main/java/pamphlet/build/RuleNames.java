package pamphlet.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pamphlet.check.Rules;
import pamphlet.model.Allowance;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;
import pamphlet.model.Settings;
import pamphlet.model.Severity;
import pamphlet.model.Similar;
import pamphlet.report.Catalogue;

/**
 * Which findings a site may change: those of every rule but what is untrue anyway, and every
 * warning. A name that is none of them has no effect, so it is told.
 */
final class RuleNames {
  /** A rule in the settings that does not exist. */
  static final Code UNKNOWN_IN_SETTINGS =
      Code.error("CF032", "the settings change a rule that does not exist");

  /** A rule in an exception that does not exist. */
  static final Code UNKNOWN_IN_EXCEPTION =
      Code.error("MD042", "an exception names a rule that does not exist");

  // What does not even look like a code was told when the settings were read.
  private static final String CODE = "[A-Z]{2}[0-9]{3}";

  private RuleNames() {}

  /** Every name of a rule, in the settings or in an exception, that has no effect. */
  static List<Diagnostic> unknown(Settings settings, List<Allowance> allowances) {
    Set<String> chosen = settings.checks().severities().keySet();
    if (chosen.isEmpty() && allowances.isEmpty()) {
      return List.of();
    }
    Set<String> known = known();
    Stream<Diagnostic> inSettings =
        chosen.stream()
            .filter(name -> name.matches(CODE) && !known.contains(name))
            .map(
                name ->
                    found(
                        settings.places().key("checks.rules." + name),
                        UNKNOWN_IN_SETTINGS,
                        name,
                        known));
    Stream<Diagnostic> inExceptions =
        allowances.stream()
            .filter(allowance -> !known.contains(allowance.code()))
            .map(a -> found(a.place(), UNKNOWN_IN_EXCEPTION, a.code(), known));
    return Stream.concat(inSettings, inExceptions).toList();
  }

  /** A finding as this site judges it, or nothing if the site switched its rule off. */
  static Optional<Diagnostic> judge(Diagnostic found, Settings settings, List<Allowance> silenced) {
    boolean isSilenced =
        !silenced.isEmpty()
            && silenced.stream()
                .anyMatch(a -> a.place().path().equals(found.place().path()) && a.covers(found));
    return isSilenced ? Optional.empty() : settings.checks().apply(found);
  }

  /** As {@link #judge}, for one that no rule made: warnings may be changed, mistakes may not. */
  static Optional<Diagnostic> judgeIfChangeable(
      Diagnostic found, Settings settings, List<Allowance> silenced) {
    boolean isChangeable = found.code().severity() == Severity.WARNING;
    return isChangeable ? judge(found, settings, silenced) : Optional.of(found);
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>();
    Rules.changeableCodes().forEach(code -> known.add(code.id()));
    Catalogue.load().entries().values().stream()
        .filter(entry -> entry.severity() == Severity.WARNING)
        .forEach(entry -> known.add(entry.code()));
    return known;
  }

  private static Diagnostic found(Place place, Code code, String name, Set<String> known) {
    if (Catalogue.load().entry(name).isPresent()) {
      String message = name + " is an error, and errors cannot be changed";
      return Diagnostic.of(place, code, message, "take it out, and mend the mistake itself");
    }
    String hint = Similar.hint(name, known);
    String help = hint.isEmpty() ? "docs/diagnostics.md lists the rules" : hint;
    return Diagnostic.of(place, code, "there is no rule " + name, help);
  }
}
