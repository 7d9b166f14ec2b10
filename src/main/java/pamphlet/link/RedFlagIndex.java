package pamphlet.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pamphlet.model.BodyFact.RedFlagCard;
import pamphlet.model.Comparing;
import pamphlet.model.Diagnostic;
import pamphlet.model.MergedRedFlag;
import pamphlet.model.PageFacts;
import pamphlet.model.Parsed;
import pamphlet.model.RedFlag;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.SourcePath;
import pamphlet.model.TitleOrder;

/** Merges the red flags of all pages, so that each sign is shown once with all its pages. */
final class RedFlagIndex {
  private static final Comparator<MergedRedFlag> ORDER =
      Comparing.both(
          Comparing.by(MergedRedFlag::level),
          Comparing.both(
              Comparing.by(MergedRedFlag::topic),
              Comparing.by(MergedRedFlag::text, TitleOrder.TEXTS)));

  private final Map<String, Sign> byText = new LinkedHashMap<>();
  private final Map<String, RedFlag> byId = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private RedFlagIndex() {}

  static Parsed<List<MergedRedFlag>> merge(Pages pages, RedFlagLists lists) {
    RedFlagIndex index = new RedFlagIndex();
    for (PageFacts page : pages.byTitle()) {
      page.facts(RedFlagCard.class)
          .forEach(card -> lists.shownBy(card).forEach(flag -> index.add(page, card, flag)));
    }
    return new Parsed<>(index.merged(), index.problems);
  }

  private void add(PageFacts page, RedFlagCard card, RedFlag flag) {
    checkId(flag);
    Sign sign = byText.computeIfAbsent(key(flag), k -> new Sign(flag, card.level(), topic(page)));
    if (sign.level != card.level()) {
      problems.add(twoLevels(sign, card, flag));
    }
    sign.level = sign.level.compareTo(card.level()) <= 0 ? sign.level : card.level();
    sign.add(page.source());
  }

  private void checkId(RedFlag flag) {
    RedFlag first = byId.putIfAbsent(flag.id(), flag);
    if (first != null && !key(first).equals(key(flag))) {
      problems.add(
          Diagnostic.of(
              flag.place(),
              LinkCodes.SAME_ID,
              "the id \"" + flag.id() + "\" stands for \"" + first.text() + "\" in " + at(first),
              "use the same words in both places, or another id here"));
    }
  }

  private static Diagnostic twoLevels(Sign sign, RedFlagCard card, RedFlag flag) {
    return Diagnostic.of(
        card.include().isPresent() ? card.place() : flag.place(),
        LinkCodes.TWO_LEVELS,
        "this sign is \""
            + sign.level.word()
            + "\" in "
            + at(sign.flag)
            + " and \""
            + card.level().word()
            + "\" here",
        "give one sign one level; the list of all signs shows the more urgent one");
  }

  private List<MergedRedFlag> merged() {
    Set<String> taken = new HashSet<>();
    List<MergedRedFlag> merged = new ArrayList<>();
    for (Sign sign : byText.values()) {
      merged.add(sign.merged(unique(sign.flag.id(), taken)));
    }
    merged.sort(ORDER);
    return merged;
  }

  private static String unique(String id, Set<String> taken) {
    String free = id;
    for (int i = 1; !taken.add(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  private static String at(RedFlag flag) {
    return flag.place().path() + ":" + flag.place().line();
  }

  private static String key(RedFlag flag) {
    return flag.text().toLowerCase(Locale.ROOT);
  }

  private static String topic(PageFacts page) {
    return page.frontMatter().category().orElse("");
  }

  /** One sign while its pages are gathered. */
  private static final class Sign {
    private final RedFlag flag;
    private final String topic;
    private final List<SourcePath> pages = new ArrayList<>();
    private RedFlagLevel level;

    Sign(RedFlag flag, RedFlagLevel level, String topic) {
      this.flag = flag;
      this.level = level;
      this.topic = topic;
    }

    /** Adds a page; one that is there already is the last, since pages come one after another. */
    void add(SourcePath page) {
      if (pages.isEmpty() || !pages.get(pages.size() - 1).equals(page)) {
        pages.add(page);
      }
    }

    MergedRedFlag merged(String id) {
      return new MergedRedFlag(id, level, topic, flag.html(), flag.text(), pages);
    }
  }
}
