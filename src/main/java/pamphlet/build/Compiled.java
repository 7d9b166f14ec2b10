package pamphlet.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pamphlet.model.Allowance;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.PageFacts;
import pamphlet.model.Settings;
import pamphlet.words.Words;

/**
 * What came of one file.
 *
 * @param page the page, absent if the file is not text
 * @param text the words of its text for the search, see {@link pamphlet.check.Prose#searched}
 * @param problems everything that was wrong with it
 */
record Compiled(Optional<CompiledPage> page, List<Words> text, List<Diagnostic> problems) {
  Compiled {
    text = List.copyOf(text);
    problems = List.copyOf(problems);
  }

  /** What the site needs to know of it. */
  Optional<PageFacts> facts() {
    return page.map(CompiledPage::facts);
  }

  /** The places at which its author silenced a rule. */
  List<Allowance> allowances() {
    return page.map(found -> found.body().allowances()).orElse(List.of());
  }

  /** The same page with its problems as this site judges them. */
  Compiled judged(Settings settings) {
    List<Allowance> allowances = allowances();
    if (allowances.isEmpty() && settings.checks().severities().isEmpty()) {
      return this;
    }
    List<Diagnostic> judged = new ArrayList<>(problems.size());
    for (Diagnostic found : problems) {
      RuleNames.judgeIfChangeable(found, settings, allowances).ifPresent(judged::add);
    }
    return new Compiled(page, text, judged);
  }
}
