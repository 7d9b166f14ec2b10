package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pamphlet.model.Approval;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.Person;
import pamphlet.model.Similar;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;

/**
 * "Medically reviewed" holds for the text that the reviewer read (PIF TICK criteria: an audit trail
 * of sign-off). A page whose text is no longer the approved one is named until somebody approves it
 * again; whether every page must have an approval is the site's decision.
 */
@AutoService(SiteRule.class)
public final class Approvals implements SiteRule {
  static final Code EDITED = Code.warning("RV021", "a page was edited since its review");
  static final Code MISSING = Code.warning("RV022", "a page has no recorded approval");
  static final Code NO_PAGE = Code.warning("RV023", "an approval belongs to no page");

  @Override
  public List<Code> codes() {
    return List.of(EDITED, MISSING, NO_PAGE);
  }

  @Override
  public List<Diagnostic> check(Site site) {
    return Stream.of(edited(site), missing(site), withoutPage(site))
        .flatMap(found -> found)
        .toList();
  }

  private static Stream<Diagnostic> edited(Site site) {
    return site.pages().values().stream()
        .filter(page -> Pages.isPublished(page.facts()))
        .flatMap(page -> site.outdatedApproval(page).map(a -> edited(page, a, site)).stream());
  }

  private static Diagnostic edited(LinkedPage page, Approval approval, Site site) {
    Person person = site.settings().people().get(approval.by());
    String name = person == null ? approval.by() : person.name();
    return Diagnostic.of(
        Pages.value(page.facts(), "reviewDate"),
        EDITED,
        "the text was edited after " + name + " approved it on " + approval.date(),
        "ask for a new review, then run " + command(page.source(), approval.by()));
  }

  private static Stream<Diagnostic> missing(Site site) {
    if (!site.settings().review().approvalsRequired()) {
      return Stream.empty();
    }
    return Pages.reviewed(site).stream()
        .filter(page -> !site.approvals().containsKey(page.source()))
        .map(Approvals::missing);
  }

  private static Diagnostic missing(LinkedPage page) {
    String by = page.frontMatter().review().reviewer().orElse("PERSON");
    return Diagnostic.of(
        Pages.value(page.facts(), "reviewer"),
        MISSING,
        "no approval of this page is recorded",
        "when the reviewer has read it, run " + command(page.source(), by));
  }

  private static Stream<Diagnostic> withoutPage(Site site) {
    TreeSet<String> known =
        Stream.concat(site.pages().keySet().stream(), site.drafts().stream())
            .map(SourcePath::value)
            .collect(Collectors.toCollection(TreeSet::new));
    return site.approvals().values().stream()
        .filter(approval -> !known.contains(approval.page().value()))
        .map(approval -> withoutPage(approval, known));
  }

  private static Diagnostic withoutPage(Approval approval, TreeSet<String> known) {
    String hint = Similar.hint(approval.page().value(), known);
    return Diagnostic.of(
        approval.place(),
        NO_PAGE,
        "there is no page \"" + approval.page().value() + "\"",
        hint.isEmpty() ? "remove the entry, or write the page's new path" : hint);
  }

  private static String command(SourcePath page, String by) {
    return "pamphlet reviews --approve " + page.fromRoot() + " --by " + by;
  }
}
