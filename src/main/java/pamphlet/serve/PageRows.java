package pamphlet.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pamphlet.check.Readability;
import pamphlet.model.Approval;
import pamphlet.model.LinkedPage;
import pamphlet.model.Person;
import pamphlet.model.ProseStats;
import pamphlet.model.Site;

/** What the editor's sidebar says of a page, line by line. Figures, and no judgement. */
final class PageRows {
  /**
   * One line.
   *
   * @param name what it is about
   * @param text what there is to say
   */
  record Row(String name, String text) {}

  private PageRows() {}

  /** The lines of a page. */
  static List<Row> of(Site site, LinkedPage page) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("Review", page.state().word() + reviewed(page)));
    site.reviewer(page).ifPresent(person -> rows.add(new Row("Reviewer", name(person))));
    approval(site, page).ifPresent(text -> rows.add(new Row("Approval", text)));
    rows.add(new Row("Reading", reading(page.facts().stats(), site)));
    return rows;
  }

  private static String reviewed(LinkedPage page) {
    Optional<LocalDate> last = page.frontMatter().review().reviewDate();
    return last.map(day -> "; last " + day).orElse("")
        + page.nextReview().map(day -> "; next " + day).orElse("");
  }

  private static String name(Person person) {
    return person.nameWithCredentials() + (person.fictional() ? " (fictional)" : "");
  }

  private static Optional<String> approval(Site site, LinkedPage page) {
    Approval approval = site.approvals().get(page.source());
    if (approval == null) {
      return Optional.empty();
    }
    String edited = site.outdatedApproval(page).map(a -> "edited since: ").orElse("");
    return Optional.of(edited + "approved by " + approval.by() + " on " + approval.date());
  }

  private static String reading(ProseStats stats, Site site) {
    String words = stats.words() + " words";
    if (stats.words() < Readability.MIN_WORDS || stats.sentences() == 0) {
      return words + "; too few for a reading grade";
    }
    return words
        + "; grade "
        + Readability.of(stats).summary()
        + String.format(Locale.ROOT, "; target %.1f", site.settings().checks().readingGrade());
  }
}
