package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;

/** References and sources are listed clearly (JAMA benchmarks, attribution; DISCERN question 4). */
@AutoService(PageRule.class)
public final class NoSources implements PageRule {
  static final Code CODE = Code.warning("RV020", "an article or exercise names no sources");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    boolean missing =
        Pages.isReviewed(page.facts())
            && page.facts().frontMatter().sources().isEmpty()
            // What is wrong with sources that cannot be read was reported.
            && !page.facts().frontMatter().places().has("sources");
    return missing ? List.of(found(page)) : List.of();
  }

  private static Diagnostic found(CompiledPage page) {
    return Diagnostic.of(
        Pages.value(page.facts(), "sources"),
        CODE,
        "this " + page.facts().frontMatter().type().word() + " names no sources",
        "add sources: with title, publisher, url, date and consulted");
  }
}
