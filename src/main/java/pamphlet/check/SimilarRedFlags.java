package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pamphlet.model.BodyFact.RedFlagCard;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.RedFlag;
import pamphlet.model.Site;

/**
 * The page "Signs that need urgent help" shows each sign once. Signs that differ by a filler word
 * stand there twice, and readers wonder what the difference is.
 */
@AutoService(SiteRule.class)
public final class SimilarRedFlags implements SiteRule {
  static final Code CODE = Code.warning("RF012", "two red flags say almost the same");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Site site) {
    List<RedFlag> flags = flags(site);
    List<String> texts = flags.stream().map(RedFlag::text).toList();
    return SimilarTexts.in(texts).stream()
        .map(pair -> found(flags.get(pair.later()), flags.get(pair.earlier())))
        .toList();
  }

  /** Each text once, at its first place; pages come by source, so the order is always the same. */
  private static List<RedFlag> flags(Site site) {
    Set<String> seen = new HashSet<>();
    List<RedFlag> flags = new ArrayList<>();
    for (LinkedPage page : site.listed()) {
      page.facts()
          .facts(RedFlagCard.class)
          .flatMap(card -> card.items().stream())
          .filter(flag -> seen.add(flag.text()))
          .forEach(flags::add);
    }
    return flags;
  }

  private static Diagnostic found(RedFlag flag, RedFlag like) {
    return Diagnostic.of(
        flag.place(),
        CODE,
        "this sign says almost the same as \""
            + like.text()
            + "\" in "
            + like.place().path()
            + ":"
            + like.place().line(),
        "use the same words in both, so that readers see the sign once");
  }
}
