package pamphlet.model;

import java.util.List;

/**
 * A Markdown file after compilation: a pure function of the file's bytes, the options and the
 * program.
 *
 * @param facts what the rest of the site needs to know
 * @param body the text
 * @param problems what was wrong with the file, sorted
 */
public record CompiledPage(PageFacts facts, PageBody body, List<Diagnostic> problems) {
  public CompiledPage {
    problems = List.copyOf(problems);
  }
}
