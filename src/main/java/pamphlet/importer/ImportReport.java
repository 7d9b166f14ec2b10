package pamphlet.importer;

import java.util.List;
import pamphlet.model.Diagnostic;

/** Says what a person must add to an imported site, page by page. */
final class ImportReport {
  private final Generator generator;
  private final StringBuilder pages = new StringBuilder();

  ImportReport(Generator generator) {
    this.generator = generator;
  }

  void add(SourcePage page, ArticleWriter.Result article, List<Diagnostic> problems) {
    pages.append("\n### ").append(page.target().fromRoot()).append("\n\n");
    pages.append("From `").append(page.file()).append("`");
    pages.append(article.isDraft() ? "; a draft.\n\n" : ".\n\n");
    article.known().forEach(line -> pages.append("- ").append(line).append('\n'));
    article.toDo().forEach(line -> pages.append("- [ ] ").append(line).append('\n'));
    for (Diagnostic problem : problems.stream().sorted().toList()) {
      pages.append("- [ ] line ").append(problem.place().line()).append(" of the source: ");
      pages.append(problem.message()).append(" (").append(problem.help()).append(")\n");
    }
  }

  String text(int count, int files) {
    StringBuilder out = new StringBuilder("# Imported from " + generator.title() + "\n\n");
    out.append("Pages: " + count + ". Pictures and other files: " + files + ".\n");
    out.append("The source was not changed. No reviewer, review date or disclaimer was made up:\n");
    out.append("a page that lacks one is a draft. When a page is complete, remove its line\n");
    out.append("`status: draft`, and run `pamphlet check`.\n\n## For the whole site\n\n");
    SettingsWriter.toDo().forEach(line -> out.append("- [ ] " + line + "\n"));
    return out.append("\n## Page by page\n").append(pages).toString();
  }
}
