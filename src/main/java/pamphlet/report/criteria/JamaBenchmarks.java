package pamphlet.report.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pamphlet.model.CriterionIds;
import pamphlet.model.Person;
import pamphlet.model.Publisher;

/**
 * The four benchmarks of Silberg, Lundberg and Musacchio, "Assessing, controlling, and assuring the
 * quality of medical information on the Internet", JAMA 1997. A program can decide whether each is
 * there, not whether it is true.
 */
final class JamaBenchmarks {
  private JamaBenchmarks() {}

  static Instrument instrument() {
    return new Instrument(
        "JAMA benchmarks",
        "Silberg and others, JAMA 1997",
        page -> true,
        new Instrument.Items(CriterionIds.JAMA)
            .ask(
                1,
                "Are authors and reviewers named, with what qualifies them?",
                JamaBenchmarks::who)
            .ask(2, "Are the sources of the statements listed?", JamaBenchmarks::sources)
            .ask(3, "Are ownership, funding, advertising and conflicts open?", JamaBenchmarks::open)
            .ask(4, "Are the dates of publication and updates shown?", JamaBenchmarks::dates)
            .list());
  }

  private static Finding who(PageEvidence page) {
    String missing =
        missing(
            Stream.of(
                part(page.matter().author().isPresent(), "author"),
                part(page.reviewer().isPresent(), "reviewer"),
                part(has(page.reviewer().flatMap(Person::credentials)), "reviewer's credentials"),
                part(has(page.reviewer().flatMap(Person::affiliation)), "reviewer's affiliation")));
    String names = page.reviewer().map(Person::nameWithCredentials).orElse("");
    return Finding.decided(missing.isEmpty(), "reviewed by " + names, missing);
  }

  private static Finding sources(PageEvidence page) {
    int count = page.matter().sources().size();
    return Finding.decided(count > 0, "sources listed: " + count, "no sources");
  }

  private static Finding open(PageEvidence page) {
    Publisher publisher = page.site().settings().publisher();
    boolean conflicts =
        has(page.article().conflicts()) || has(page.reviewer().flatMap(Person::conflicts));
    String missing =
        missing(
            Stream.of(
                part(has(page.article().funding()) || has(publisher.funding()), "funding"),
                part(has(publisher.advertising()), "advertising policy"),
                part(conflicts, "reviewer's conflicts of interest")));
    return Finding.decided(missing.isEmpty(), "published by " + publisher.name(), missing);
  }

  private static Finding dates(PageEvidence page) {
    return page.matter()
        .review()
        .reviewDate()
        .map(day -> Finding.met("last reviewed " + day))
        .orElse(Finding.notMet("no review date"));
  }

  private static boolean has(Optional<String> text) {
    return text.filter(t -> !t.isBlank()).isPresent();
  }

  private static Optional<String> part(boolean isThere, String name) {
    return isThere ? Optional.empty() : Optional.of(name);
  }

  private static String missing(Stream<Optional<String>> parts) {
    List<String> names = parts.flatMap(Optional::stream).toList();
    return names.isEmpty()
        ? ""
        : names.stream().collect(Collectors.joining(", ", "not given: ", ""));
  }
}
