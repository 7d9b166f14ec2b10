package pamphlet.check;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.PageFacts;
import pamphlet.model.Place;
import pamphlet.model.Settings;
import pamphlet.model.Source;

/**
 * The evidence is checked at each review (NHS England, Standard for creating health content), and
 * readers can see when (JAMA benchmarks, currency).
 *
 * <p>So each source says when it was consulted. One that was consulted longer before the review
 * than a whole review interval was not looked at for it. One that was published after the review
 * cannot have been seen by the reviewer. To consult a source again after the review is fine: that
 * is how a change between reviews is noticed. Dates may be a year or a month only; what they leave
 * open counts for the author.
 */
@AutoService(PageRule.class)
public final class SourceDates implements PageRule {
  static final Code NOT_CONSULTED =
      Code.warning("RV017", "a source does not say when it was consulted");
  static final Code STALE = Code.warning("RV018", "a source was not consulted for the last review");
  static final Code UNSEEN = Code.warning("RV019", "a source is newer than the review");

  @Override
  public List<Code> codes() {
    return List.of(NOT_CONSULTED, STALE, UNSEEN);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    if (!Pages.isReviewed(page.facts())) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    List<Source> sources = page.facts().frontMatter().sources();
    for (int i = 0; i < sources.size(); i++) {
      check(page.facts(), i, settings.review().interval(), found);
    }
    return found;
  }

  private static void check(PageFacts page, int index, Period interval, List<Diagnostic> found) {
    Source source = page.frontMatter().sources().get(index);
    String key = "sources[" + index + "].";
    // A day that is written but cannot be read was reported as such.
    if (source.consulted().isEmpty() && !page.frontMatter().places().has(key + "consulted")) {
      found.add(notConsulted(source));
    }
    Optional<LocalDate> reviewed = page.frontMatter().review().reviewDate();
    if (reviewed.isEmpty()) {
      return;
    }
    IsoSpan consulted = IsoSpan.of(source.consulted().orElse(""));
    if (consulted.latest().isBefore(reviewed.get().minus(interval))) {
      found.add(stale(place(page, key + "consulted", source), source, reviewed.get()));
    }
    IsoSpan published = IsoSpan.of(source.date().orElse(""));
    if (published.earliest().isAfter(reviewed.get())) {
      found.add(unseen(place(page, key + "date", source), source, reviewed.get()));
    }
  }

  private static Place place(PageFacts page, String key, Source source) {
    return page.frontMatter().places().has(key) ? Pages.value(page, key) : source.place();
  }

  private static Diagnostic notConsulted(Source source) {
    return Diagnostic.of(
        source.place(),
        NOT_CONSULTED,
        "source \"" + source.title() + "\" does not say when it was consulted",
        "add consulted: and the day on which you read it");
  }

  private static Diagnostic stale(Place place, Source source, LocalDate reviewed) {
    return Diagnostic.of(
        place,
        STALE,
        "source consulted on "
            + source.consulted().orElseThrow()
            + " was not read again for the review of "
            + reviewed,
        "read the source again and write the new day");
  }

  private static Diagnostic unseen(Place place, Source source, LocalDate reviewed) {
    return Diagnostic.of(
        place,
        UNSEEN,
        "source dated " + source.date().orElseThrow() + " is newer than the review of " + reviewed,
        "ask the reviewer whether the page still agrees with it");
  }
}
