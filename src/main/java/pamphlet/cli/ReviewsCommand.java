package pamphlet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import pamphlet.build.Analysis;
import pamphlet.build.BuildOptions;
import pamphlet.build.ReviewPacks;
import pamphlet.build.SiteAnalyzer;
import pamphlet.build.SiteRoot;
import pamphlet.build.Workers;
import pamphlet.model.Person;
import pamphlet.model.Similar;
import pamphlet.model.Site;
import pamphlet.report.reviews.ReviewCalendar;
import pamphlet.report.reviews.ReviewCsv;
import pamphlet.report.reviews.ReviewItem;
import pamphlet.report.reviews.ReviewJson;
import pamphlet.report.reviews.ReviewList;
import pamphlet.report.reviews.ReviewPack;
import pamphlet.report.reviews.ReviewPage;
import pamphlet.report.reviews.ReviewText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pamphlet reviews}: what is due for review, and the record of approvals. */
@Command(
    name = "reviews",
    mixinStandardHelpOptions = true,
    description =
        "Lists what is overdue, due, unreviewed or edited since review; records approvals.",
    footer = {
      "",
      "Examples:",
      "  pamphlet reviews --by reviewer",
      "  pamphlet reviews --format ics > reviews.ics",
      "  pamphlet reviews --pack sample-clinician --output pack.html",
      "  pamphlet reviews --approve articles/neck-spasm.md --by sample-clinician"
    })
final class ReviewsCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private SiteArguments site;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text, csv, json, ics (calendar) or html (default: text).")
  private Format format;

  @Option(
      names = "--by",
      paramLabel = "GROUP|PERSON",
      description =
          "reviewer or category: how the text is grouped. With --approve: who approves, a key of"
              + " people.")
  private String by;

  @Option(
      names = "--approve",
      paramLabel = "FILE",
      description = "Record in articles/.reviews.yaml that PERSON approves the text of this page.")
  private Path approve;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = SiteArguments.IsoDate.class,
      description = "The day of the approval (default: today).")
  private LocalDate date;

  @Option(
      names = "--code",
      paramLabel = "CODE",
      description = "With --approve: the code that the reviewer signed; another text is refused.")
  private String code;

  @Option(
      names = "--pack",
      paramLabel = "PERSON",
      description =
          "Print one html page for a reviewer without an account: each text that is due, what"
              + " changed, questions, and a sign-off.")
  private String pack;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "With --pack: write the page to this file.")
  private Path output;

  ReviewsCommand(Console console) {
    this.console = console;
  }

  /** The forms of the list. */
  enum Format {
    TEXT,
    CSV,
    JSON,
    ICS,
    HTML
  }

  @Override
  public Integer call() throws IOException {
    SiteRoot root = site.root();
    Analysis analysis = analyze(root);
    if (analysis.site().isEmpty()) {
      new DiagnosticPrinter(console, new FileLines(root)).print(analysis.problems());
      return ExitCode.CONTENT;
    }
    if (approve != null) {
      if (by == null) {
        throw usage("--approve needs --by PERSON, a key of people in pamphlet.yaml");
      }
      LocalDate day = date == null ? site.today() : date;
      return new Approving(console, spec.commandLine(), root, analysis)
          .record(approve, by, day, Optional.ofNullable(code));
    }
    if (date != null) {
      throw usage("--date is the day of an approval; name the page with --approve FILE");
    }
    return pack == null ? list(analysis.site().get()) : pack(root, analysis);
  }

  private Integer pack(SiteRoot root, Analysis analysis) throws IOException {
    Map<String, Person> people = analysis.site().orElseThrow().settings().people();
    if (!people.containsKey(pack)) {
      String hint = Similar.hint(pack, people.keySet());
      throw usage("unknown person " + pack + (hint.isEmpty() ? "" : "; " + hint));
    }
    ReviewPack found = new ReviewPacks(root, analysis).of(people.get(pack));
    found.leftOut().forEach(file -> console.err().println(file + " has errors and is left out."));
    if (found.items().isEmpty()) {
      console.err().println("Nothing is due for " + found.reviewer().name() + ".");
      return found.leftOut().isEmpty() ? ExitCode.DONE : ExitCode.CONTENT;
    }
    if (output == null) {
      console.out().print(found.html());
    } else {
      Files.writeString(output, found.html());
      String pages = Summary.count(found.items().size(), "page");
      console.out().println("Wrote " + output + " with " + pages + " for " + pack + ".");
    }
    return ExitCode.DONE;
  }

  private Integer list(Site read) throws IOException {
    ReviewList list = ReviewList.of(read);
    if (by != null && format != Format.TEXT) {
      throw usage("--by groups the text only; the other formats have a column to sort by");
    }
    switch (format) {
      case TEXT -> console.out().print(text(list));
      case CSV -> console.out().print(ReviewCsv.of(list));
      case JSON -> ReviewJson.write(list, console.out());
      case ICS -> console.out().print(ReviewCalendar.of(list));
      case HTML -> console.out().print(ReviewPage.of(list));
    }
    return ExitCode.DONE;
  }

  private String text(ReviewList list) {
    ReviewText text = new ReviewText(list);
    if (by == null) {
      return text.byConcern();
    }
    SortedMap<String, List<ReviewItem>> groups =
        switch (by.toLowerCase(Locale.ROOT)) {
          case "reviewer" -> list.by(ReviewItem::reviewer, "No reviewer");
          case "category" -> list.by(ReviewItem::category, "No category");
          default -> throw usage("--by groups by reviewer or category, not by " + by);
        };
    return text.byGroup(groups);
  }

  private Analysis analyze(SiteRoot root) throws IOException {
    int workers = Runtime.getRuntime().availableProcessors();
    // With drafts: what waits for its first review is a draft.
    BuildOptions options =
        new BuildOptions(root, root.output(), Optional.empty(), site.today(), true, false, workers);
    try (Workers threads = new Workers(options.workers())) {
      return new SiteAnalyzer(options, threads).analyze();
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
