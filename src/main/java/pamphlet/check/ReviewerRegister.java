package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Person;
import pamphlet.model.Place;
import pamphlet.model.Site;

/**
 * Readers are told who vouches for a page: with credentials (JAMA benchmarks, authorship; Silberg
 * 1997) and with conflicts of interest or the statement that there are none (JAMA benchmarks,
 * disclosure). Reported once for each person, in the register, where it is mended once.
 */
@AutoService(SiteRule.class)
public final class ReviewerRegister implements SiteRule {
  static final Code CREDENTIALS = Code.warning("RV014", "a reviewer has no credentials");
  static final Code CONFLICTS =
      Code.warning("RV015", "a reviewer has no statement on conflicts of interest");

  @Override
  public List<Code> codes() {
    return List.of(CREDENTIALS, CONFLICTS);
  }

  @Override
  public List<Diagnostic> check(Site site) {
    TreeSet<String> reviewers = new TreeSet<>();
    Pages.reviewed(site)
        .forEach(page -> page.frontMatter().review().reviewer().ifPresent(reviewers::add));
    List<Diagnostic> found = new ArrayList<>();
    for (String id : reviewers) {
      Person person = site.settings().people().get(id);
      if (person != null) {
        check(person, () -> site.settings().places().key("people." + id), found);
      }
    }
    return found;
  }

  private static void check(Person person, Supplier<Place> place, List<Diagnostic> found) {
    if (person.credentials().orElse("").isBlank()) {
      found.add(
          Diagnostic.of(
              place.get(),
              CREDENTIALS,
              person.name() + " reviews pages and has no credentials",
              "add for example: credentials: MD"));
    }
    if (person.conflicts().orElse("").isBlank()) {
      found.add(
          Diagnostic.of(
              place.get(),
              CONFLICTS,
              person.name() + " reviews pages and has no statement on conflicts of interest",
              "add conflicts: none, or say which there are"));
    }
  }
}
