package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.FrontMatter;
import pamphlet.model.Person;
import pamphlet.model.Settings;

/**
 * A clinical review is a second pair of eyes (NHS England, Standard for creating health content:
 * review by a subject matter expert; PIF TICK criteria). Who wrote the page cannot be the second.
 */
@AutoService(PageRule.class)
public final class OwnReview implements PageRule {
  static final Code CODE = Code.warning("RV013", "the author reviewed their own page");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    FrontMatter matter = page.facts().frontMatter();
    Optional<String> reviewer = matter.review().reviewer();
    if (!Pages.isReviewed(page.facts()) || reviewer.isEmpty() || matter.author().isEmpty()) {
      return List.of();
    }
    String author = matter.author().get();
    return isSame(author, reviewer.get(), settings) ? List.of(found(page, author)) : List.of();
  }

  /** The author may be written as a key of the register or as a name. */
  private static boolean isSame(String author, String reviewer, Settings settings) {
    Person person = settings.people().get(reviewer);
    return author.equals(reviewer) || person != null && author.equalsIgnoreCase(person.name());
  }

  private static Diagnostic found(CompiledPage page, String author) {
    return Diagnostic.of(
        Pages.value(page.facts(), "reviewer"),
        CODE,
        "\"" + author + "\" is both author and reviewer",
        "let somebody else review the page");
  }
}
