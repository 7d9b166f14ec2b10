package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Attestation;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.FrontMatter;
import pamphlet.model.LinkedPage;
import pamphlet.model.Site;

/**
 * Somebody can only attest what they have seen: not on a day that is yet to come. A date in the
 * future is a slip of the keyboard or a promise, and the report would count either as done.
 */
@AutoService(SiteRule.class)
public final class AttestationDates implements SiteRule {
  static final Code CODE = Code.error("RV024", "an attestation is dated in the future");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Site site) {
    List<Diagnostic> found = new ArrayList<>();
    for (LinkedPage page : site.pages().values()) {
      FrontMatter matter = page.frontMatter();
      for (int i = 0; i < matter.attestations().size(); i++) {
        Attestation attestation = matter.attestations().get(i);
        if (attestation.date().isAfter(site.today())) {
          found.add(inFuture(matter, i, site));
        }
      }
    }
    return found;
  }

  private static Diagnostic inFuture(FrontMatter matter, int index, Site site) {
    return Diagnostic.of(
        matter.places().value("attestations[" + index + "].date"),
        CODE,
        matter.attestations().get(index).date() + " is after today, " + site.today(),
        "write the day on which the person said so");
  }
}
