package pamphlet.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pamphlet.model.BodyFact.RedFlagCard;
import pamphlet.model.Diagnostic;
import pamphlet.model.PageFacts;
import pamphlet.model.RedFlag;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;

/**
 * The signs of every red-flag list that an include may name. A list is named by its own id; the
 * only one below a heading also by the heading's, the only one of a page by {@code red-flags}.
 */
final class RedFlagLists {
  /** An include of an include of …; deeper chains are a mistake. */
  private static final int MAX_INCLUDE_DEPTH = 16;

  private static final String ONLY = "red-flags";

  private final Targets targets;
  private final Map<Target.Page, RedFlagCard> cards = new HashMap<>();
  private final Set<Target.Page> ofSeveral = new HashSet<>();
  private final Map<Target.Page, List<RedFlag>> byTarget = new HashMap<>();
  private final List<Include> includes = new ArrayList<>();

  /** A card that shows the list of another place. */
  private record Include(SourcePath page, RedFlagCard card, Target.Page from) {}

  RedFlagLists(Targets targets) {
    this.targets = targets;
  }

  /** The signs by page and anchor, for every place that some include names. */
  Map<Target.Page, List<RedFlag>> byTarget() {
    return byTarget;
  }

  /** The signs that a card shows: its own, or those that it includes. */
  List<RedFlag> shownBy(RedFlagCard card) {
    return card.include().map(from -> byTarget.getOrDefault(from, List.of())).orElse(card.items());
  }

  /** Adds the lists of a page, before any is resolved. */
  void register(PageFacts page) {
    List<RedFlagCard> all = page.facts(RedFlagCard.class).toList();
    for (RedFlagCard card : all) {
      register(page, card.anchor(), card);
      if (!register(page, card.section(), card)) {
        ofSeveral.add(new Target.Page(page.source(), card.section()));
      }
      card.include().ifPresent(from -> includes.add(new Include(page.source(), card, from)));
    }
    if (all.size() == 1) {
      register(page, ONLY, all.get(0));
    }
  }

  /** Names a card, unless another one has the name; tells whether it has it now. */
  private boolean register(PageFacts page, String anchor, RedFlagCard card) {
    if (anchor.isEmpty()) {
      return true;
    }
    RedFlagCard other = cards.putIfAbsent(new Target.Page(page.source(), anchor), card);
    return other == null || other == card;
  }

  /** Finds the signs of all cards that include others, and tells which lead nowhere. */
  List<Diagnostic> resolve() {
    // Whichever of them an include took, it would leave signs out.
    cards.keySet().removeAll(ofSeveral);
    List<Diagnostic> problems = new ArrayList<>();
    for (Include include : includes) {
      resolve(include.page(), include.card(), include.from(), problems);
    }
    return problems;
  }

  private void resolve(
      SourcePath page, RedFlagCard card, Target.Page from, List<Diagnostic> problems) {
    Set<Target.Page> seen = new HashSet<>();
    Optional<RedFlagCard> found = Optional.ofNullable(cards.get(from));
    Target.Page at = from;
    while (found.isPresent() && found.get().include().isPresent()) {
      if (!seen.add(at) || seen.size() > MAX_INCLUDE_DEPTH) {
        problems.add(circle(card, from));
        return;
      }
      at = found.get().include().get();
      found = Optional.ofNullable(cards.get(at));
    }
    if (found.isEmpty()) {
      problems.add(targets.hasPage(at.page()) ? noList(card, at) : noPage(page, card, at));
    } else {
      byTarget.put(from, found.get().items());
    }
  }

  private static Diagnostic circle(RedFlagCard card, Target.Page from) {
    return Diagnostic.of(
        card.place(),
        LinkCodes.INCLUDE_CIRCLE,
        "the list of " + name(from) + " includes others that lead back to it",
        "write the signs in one of the pages and include that one");
  }

  private Diagnostic noPage(SourcePath page, RedFlagCard card, Target.Page at) {
    String nearest = targets.nearest(page, at.page(), true);
    return Diagnostic.of(
        card.place(),
        LinkCodes.NO_RED_FLAGS,
        "there is no published " + at.page().fromRoot() + " to include from",
        nearest.isEmpty() ? "name a page that has a red-flags list" : nearest);
  }

  private Diagnostic noList(RedFlagCard card, Target.Page at) {
    List<String> known =
        cards.keySet().stream()
            .filter(t -> t.page().equals(at.page()))
            .map(RedFlagLists::name)
            .sorted()
            .toList();
    String help =
        known.isEmpty()
            ? "name a page that has a red-flags list, and the id of the list"
            : "the page has " + String.join(", ", known);
    String lead =
        ofSeveral.contains(at)
            ? "more than one red-flag list is at "
            : "there is no red-flag list at ";
    return Diagnostic.of(card.place(), LinkCodes.NO_RED_FLAGS, lead + name(at), help);
  }

  private static String name(Target.Page target) {
    return target.page().value() + "#" + target.anchor();
  }
}
