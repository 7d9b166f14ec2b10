package pamphlet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.build.Analysis;
import pamphlet.build.ApprovalsFile;
import pamphlet.build.ApprovedTexts;
import pamphlet.build.SiteRoot;
import pamphlet.content.ApprovalsReader;
import pamphlet.model.Approval;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.Place;
import pamphlet.model.Similar;
import pamphlet.model.Site;
import pamphlet.model.TextCode;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Records that a person approved a page. The article itself is never written to. */
final class Approving {
  private final Console console;
  private final CommandLine command;
  private final SiteRoot root;
  private final Analysis analysis;
  private final Site site;

  Approving(Console console, CommandLine command, SiteRoot root, Analysis analysis) {
    this.console = console;
    this.command = command;
    this.root = root;
    this.analysis = analysis;
    this.site = analysis.site().orElseThrow();
  }

  /**
   * Records the approval, unless the page or the record has errors.
   *
   * @param code the code that the reviewer signed, if there is one
   */
  int record(Path file, String person, LocalDate day, Optional<String> code) throws IOException {
    LinkedPage page = page(file);
    requirePerson(person);
    requireCode(page, code);
    if (day.isAfter(site.today())) {
      throw usage("an approval cannot be in the future: " + day);
    }
    List<Diagnostic> errors = errors(page);
    if (!errors.isEmpty()) {
      new DiagnosticPrinter(console, new FileLines(root)).print(errors);
      console.err().println("Nothing was recorded: mend these first.");
      return ExitCode.CONTENT;
    }
    String hash = page.facts().reviewedHash();
    Place place = Place.file(ApprovalsReader.FILE);
    Approval approval = new Approval(page.source(), person, day, hash, place);
    new ApprovedTexts(root, site.settings()).keep(page.source(), hash);
    new ApprovalsFile(root).add(approval, site.settings());
    String name = site.settings().people().get(person).name();
    console.out().println(name + " approved " + page.source().fromRoot() + " on " + day + ".");
    tellReviewDate(page, person, day);
    return ExitCode.DONE;
  }

  /** The article's own lines are the editor's; what readers see must be changed there. */
  private void tellReviewDate(LinkedPage page, String person, LocalDate day) {
    boolean sameDay = page.frontMatter().review().reviewDate().equals(Optional.of(day));
    boolean samePerson = page.frontMatter().review().reviewer().equals(Optional.of(person));
    if (page.frontMatter().type().isReviewed() && !(sameDay && samePerson)) {
      console.out().println("Now write in the article, so that readers see it:");
      console.out().println("  reviewer: " + person);
      console.out().println("  reviewDate: " + day);
    }
  }

  private LinkedPage page(Path file) {
    return NamedArticle.find(root, file, source -> site.page(source).isPresent())
        .flatMap(site::page)
        .orElseThrow(() -> usage("there is no page " + file + hint(file)));
  }

  private String hint(Path file) {
    // The names as they may be written: from the site's root, or from articles/.
    List<String> known =
        site.pages().keySet().stream()
            .flatMap(page -> Stream.of(page.fromRoot(), page.value()))
            .toList();
    String hint = Similar.hint(file.toString().replace('\\', '/'), known);
    return hint.isEmpty() ? " in articles/" : "; " + hint;
  }

  private void requirePerson(String person) {
    if (!site.settings().people().containsKey(person)) {
      String hint = Similar.hint(person, site.settings().people().keySet());
      String help = hint.isEmpty() ? "add the key to people in pamphlet.yaml" : hint;
      throw usage("unknown person " + person + "; " + help);
    }
  }

  /** Else somebody would approve what nobody has read. */
  private void requireCode(LinkedPage page, Optional<String> code) {
    String hash = page.facts().reviewedHash();
    if (code.isPresent() && !TextCode.matches(code.get(), hash)) {
      String now = hash.isEmpty() ? "none" : TextCode.of(hash);
      throw usage(
          "the code does not belong to the text of this page; its code is now "
              + now
              + ". If the text was edited since the reviewer read it, send it again");
    }
  }

  private List<Diagnostic> errors(LinkedPage page) {
    List<String> files = List.of(page.source().fromRoot(), ApprovalsReader.FILE);
    return analysis.problems().stream()
        .filter(Diagnostic::isError)
        .filter(found -> files.contains(found.place().path()))
        .toList();
  }

  private ParameterException usage(String message) {
    return new ParameterException(command, message);
  }
}
