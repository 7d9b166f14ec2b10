package pamphlet.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pamphlet.model.BodyFact;
import pamphlet.model.Diagnostic;
import pamphlet.model.KeyPlaces;
import pamphlet.model.Link;
import pamphlet.model.PageFacts;
import pamphlet.model.PageType;
import pamphlet.model.Place;
import pamphlet.model.ReviewState;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;

/**
 * Reports every reference of a page that leads nowhere, or somewhere that readers should not go.
 */
final class ReferenceCheck {
  /** Where paths in the settings start from. */
  private static final SourcePath TOP = new SourcePath("pamphlet.yaml");

  /** What an address of the web without its beginning looks like. */
  private static final Pattern HOST =
      Pattern.compile(
          "(.*/)?[\\w-]+(\\.[\\w-]+)*\\.(com|edu|gov|info|int|net|org|(?!md)[a-z]{2})(/.*)?");

  private final Pages pages;
  private final Targets targets;

  ReferenceCheck(Pages pages, Targets targets) {
    this.pages = pages;
    this.targets = targets;
  }

  List<Diagnostic> check(PageFacts page) {
    List<Diagnostic> problems = new ArrayList<>();
    page.links().forEach(link -> checkLink(page, link, problems));
    checkRelated(page, problems);
    checkReplacement(page, problems);
    page.facts(BodyFact.Exercises.class).forEach(list -> checkExercises(page, list, problems));
    return problems;
  }

  /**
   * The pages that the settings name as policies; without a page one would be missing at the foot.
   */
  List<Diagnostic> checkPolicies(Settings settings) {
    List<Diagnostic> problems = new ArrayList<>();
    settings
        .publisher()
        .policies()
        .forEach(
            (name, page) -> {
              Place place = settings.places().value("publisher.policies." + name);
              if (checkExists(TOP, page, place, problems)
                  && pages.state(page) == ReviewState.RETIRED) {
                problems.add(retired(TOP, page, place));
              }
            });
    return problems;
  }

  private void checkLink(PageFacts from, Link link, List<Diagnostic> problems) {
    if (link.target() instanceof Target.Page target) {
      checkPage(from, target, link.place(), problems);
    } else if (link.target() instanceof Target.File target && !targets.hasFile(target.file())) {
      problems.add(missing(from.source(), target.file(), link.place(), false));
    }
  }

  private void checkPage(
      PageFacts from, Target.Page target, Place place, List<Diagnostic> problems) {
    if (checkPublished(from, target.page(), place, problems) && !target.anchor().isEmpty()) {
      checkAnchor(target, place, problems);
    }
  }

  private void checkAnchor(Target.Page target, Place place, List<Diagnostic> problems) {
    if (!targets.hasAnchor(target.page(), target.anchor())) {
      String message = target.page().value() + " has no heading or id \"" + target.anchor() + "\"";
      String help = targets.nearestAnchor(target.page(), target.anchor());
      problems.add(Diagnostic.of(place, LinkCodes.MISSING_ANCHOR, message, help));
    }
  }

  /** Reports a page that is not there or not published; true if it is there to look into. */
  private boolean checkPublished(
      PageFacts from, SourcePath page, Place place, List<Diagnostic> problems) {
    boolean exists = checkExists(from.source(), page, place, problems);
    if (exists
        && pages.state(page) == ReviewState.RETIRED
        && pages.state(from.source()) != ReviewState.RETIRED) {
      problems.add(retired(from.source(), page, place));
    }
    return exists;
  }

  /** Reports a page that is not there or a draft; of one that cannot be read, that was told. */
  private boolean checkExists(
      SourcePath from, SourcePath page, Place place, List<Diagnostic> problems) {
    boolean exists = targets.hasPage(page);
    if (!exists && targets.isDraft(page)) {
      problems.add(draft(page, place));
    } else if (!exists && !targets.hasFile(page)) {
      problems.add(missing(from, page, place, true));
    }
    return exists;
  }

  private Diagnostic missing(SourcePath from, SourcePath wanted, Place place, boolean markdown) {
    Optional<SourcePath> otherCase = targets.otherCase(wanted);
    if (otherCase.isPresent()) {
      String name = Targets.relative(from, otherCase.get());
      return Diagnostic.of(
          place,
          LinkCodes.WRONG_CASE,
          "the file is called \"" + name + "\"; web servers tell upper from lower case",
          "write \"" + name + "\"");
    }
    String hint = targets.nearest(from, wanted, markdown);
    String help = hint.isEmpty() ? missingHelp(wanted) : hint;
    return Diagnostic.of(
        place,
        markdown ? LinkCodes.MISSING_PAGE : LinkCodes.MISSING_FILE,
        "there is no " + wanted.fromRoot(),
        help);
  }

  private static String missingHelp(SourcePath wanted) {
    return HOST.matcher(wanted.value()).matches()
        ? "write https:// before the address of another site, or add the file"
        : "add the file, or mend or remove the link";
  }

  /** A reference to a draft. */
  static Diagnostic draft(SourcePath page, Place place) {
    return Diagnostic.of(
        place,
        LinkCodes.LINK_TO_DRAFT,
        page.fromRoot() + " is a draft, so readers would find nothing there",
        "publish it, or take the link out until it is published");
  }

  private Diagnostic retired(SourcePath from, SourcePath page, Place place) {
    Optional<SourcePath> replacement =
        pages.built().get(page).frontMatter().lifecycle().replacedBy();
    String help =
        replacement
            .map(to -> "link to its replacement, \"" + Targets.relative(from, to) + "\"")
            .orElse("link to another page, or take the link out");
    return Diagnostic.of(place, LinkCodes.LINK_TO_RETIRED, page.fromRoot() + " is retired", help);
  }

  private void checkRelated(PageFacts page, List<Diagnostic> problems) {
    KeyPlaces places = page.frontMatter().places();
    List<SourcePath> related = page.frontMatter().related();
    for (int i = 0; i < related.size(); i++) {
      checkPublished(page, related.get(i), places.value("related[" + i + "]"), problems);
    }
  }

  private void checkReplacement(PageFacts page, List<Diagnostic> problems) {
    Optional<SourcePath> replacement = page.frontMatter().lifecycle().replacedBy();
    if (replacement.isEmpty()) {
      return;
    }
    Place place = page.frontMatter().places().value("replacedBy");
    boolean exists = checkPublished(page, replacement.get(), place, problems);
    if (exists && pages.state(replacement.get()) == ReviewState.RETIRED) {
      problems.add(
          Diagnostic.of(
              place,
              LinkCodes.DEAD_REPLACEMENT,
              replacement.get().fromRoot() + " is retired itself",
              "name the page that readers should go to now"));
    }
  }

  private void checkExercises(PageFacts page, BodyFact.Exercises list, List<Diagnostic> problems) {
    for (SourcePath exercise : list.exercises()) {
      PageFacts target = pages.built().get(exercise);
      if (target != null && target.frontMatter().type() != PageType.EXERCISE) {
        problems.add(
            Diagnostic.of(
                placeOf(page, exercise, list.place()),
                LinkCodes.NOT_AN_EXERCISE,
                exercise.fromRoot() + " is not an exercise page",
                "link to it outside the list, or write \"type: exercise\" in it"));
      }
    }
  }

  private static Place placeOf(PageFacts page, SourcePath exercise, Place list) {
    return page.links().stream()
        .filter(link -> link.target() instanceof Target.Page p && p.page().equals(exercise))
        .map(Link::place)
        .filter(place -> place.compareTo(list) >= 0)
        .findFirst()
        .orElse(list);
  }
}
