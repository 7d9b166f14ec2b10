package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageType;
import pamphlet.model.Site;

/**
 * Readers find an exercise through the article that it helps with. One that no article shows is
 * either forgotten or lacks the words that say when it is right.
 */
@AutoService(SiteRule.class)
public final class UnusedExercise implements SiteRule {
  static final Code CODE = Code.warning("EX013", "no page uses an exercise");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Site site) {
    return site.listed().stream()
        .filter(page -> page.frontMatter().type() == PageType.EXERCISE)
        .filter(page -> page.usedBy().isEmpty())
        .map(UnusedExercise::found)
        .toList();
  }

  private static Diagnostic found(LinkedPage page) {
    return Diagnostic.of(
        Pages.value(page.facts(), "title"),
        CODE,
        "no article shows the exercise \"" + page.frontMatter().title() + "\"",
        "list it between :::exercises and ::: in an article");
  }
}
