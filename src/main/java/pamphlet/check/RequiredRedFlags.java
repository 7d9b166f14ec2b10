package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pamphlet.model.Category;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.PageFacts;
import pamphlet.model.PageType;
import pamphlet.model.Settings;

/**
 * In a category whose settings say {@code redFlags: required}, each article says when help is
 * needed at once. The publisher's own rule, held for them.
 */
@AutoService(PageRule.class)
public final class RequiredRedFlags implements PageRule {
  static final Code CODE =
      Code.error("RF014", "an article has no red flags and its category requires them");

  /** What is told of a card that cannot be read, of directives and of comments that hide them. */
  private static final Pattern CARDS = Pattern.compile("RF05\\d|MD00\\d|MD02\\d|MD043|MD070");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    PageFacts facts = page.facts();
    boolean isArticle = Pages.isPublished(facts) && facts.frontMatter().type() == PageType.ARTICLE;
    Optional<Category> category = facts.frontMatter().category().map(settings.categories()::get);
    boolean required = isArticle && category.filter(Category::redFlagsRequired).isPresent();
    boolean missing = required && Pages.cards(facts).isEmpty();
    return missing && !isTold(page) ? List.of(found(facts, category.get())) : List.of();
  }

  /** Whether something is wrong with a directive: it may be the card that seems to be missing. */
  private static boolean isTold(CompiledPage page) {
    return page.problems().stream()
        .map(problem -> problem.code().id())
        .anyMatch(id -> CARDS.matcher(id).matches());
  }

  private static Diagnostic found(PageFacts page, Category category) {
    return Diagnostic.of(
        Pages.value(page, "category"),
        CODE,
        "articles of \"" + category.title() + "\" need red flags, and this one has none",
        "add a list between :::red-flags{level=emergency} and :::");
  }
}
