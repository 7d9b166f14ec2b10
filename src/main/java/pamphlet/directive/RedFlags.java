package pamphlet.directive;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.model.BodyFact;
import pamphlet.model.Code;
import pamphlet.model.Fragment;
import pamphlet.model.Piece;
import pamphlet.model.RedFlag;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.Slug;
import pamphlet.model.Target;

/**
 * {@code :::red-flags}: signs that need help, as a card whose heading is the action (NHS service
 * manual, care cards). The level is said in words, not only in color (WCAG 2.2, 1.4.1).
 */
@AutoService(Directive.class)
public final class RedFlags implements Directive {
  private static final List<String> LEVELS =
      Stream.of(RedFlagLevel.values()).map(RedFlagLevel::word).toList();

  @Override
  public String name() {
    return "red-flags";
  }

  @Override
  public LabelUse label() {
    return LabelUse.NONE;
  }

  @Override
  public List<AttributeSpec> attributes() {
    return List.of(
        new AttributeSpec("level", true, LEVELS, "how fast help is needed"),
        new AttributeSpec("include", false, List.of(), "the red flags of another page, as a link"));
  }

  @Override
  public Optional<Code> codeOf(String attribute) {
    return attribute.equals("level") ? Optional.of(DirectiveCodes.LEVEL) : Optional.empty();
  }

  @Override
  public Fragment render(Container container, Report report) {
    Optional<RedFlagLevel> level = level(container);
    Optional<Target.Page> include = include(container, report);
    boolean isIncluding = container.attribute("include").isPresent();
    if (isIncluding ? hasContent(container, report) : !isList(container, report)) {
      return container.content();
    }
    return level.map(l -> card(container, l, include, report)).orElse(container.content());
  }

  private static Optional<RedFlagLevel> level(Container container) {
    return container
        .attribute("level")
        .map(LEVELS::indexOf)
        .filter(i -> i >= 0)
        .map(i -> RedFlagLevel.values()[i]);
  }

  private static Optional<Target.Page> include(Container container, Report report) {
    Optional<Target> target =
        container
            .attribute("include")
            .flatMap(x -> report.resolve(x, container.placeOf("include")));
    if (target.isPresent() && !(target.get() instanceof Target.Page)) {
      report.problem(
          container.placeOf("include"),
          DirectiveCodes.BAD_INCLUDE,
          "this does not lead to an article",
          "write the article and its list, for example \"meningitis.md#red-flags\"");
    }
    return target.filter(Target.Page.class::isInstance).map(Target.Page.class::cast);
  }

  private static boolean hasContent(Container container, Report report) {
    if (container.content().isEmpty()) {
      return false;
    }
    report.problem(
        container.placeOf("include"),
        DirectiveCodes.INCLUDE_AND_ITEMS,
        "this card includes red flags and has text of its own",
        "put your own items into a card of their own");
    return true;
  }

  private static boolean isList(Container container, Report report) {
    return Lists.isOneList(container, DirectiveCodes.NOT_A_LIST, report);
  }

  private static Fragment card(
      Container container, RedFlagLevel level, Optional<Target.Page> include, Report report) {
    boolean isLifted = level == RedFlagLevel.EMERGENCY && isFirstEmergency(container, report);
    String id =
        container
            .id()
            .orElseGet(() -> report.anchor("red-flags-" + level.word(), container.place()));
    List<RedFlag> flags = flags(container.items(), report);
    boolean hasLink = container.items().stream().anyMatch(item -> !item.links().isEmpty());
    Fragment html = html(container, level, id, flags, include);
    report.fact(
        new BodyFact.RedFlagCard(
            level,
            id,
            container.section(),
            flags,
            include,
            hasLink,
            html,
            include.isPresent() ? container.placeOf("include") : container.place()));
    return isLifted ? new Fragment(List.of(new Piece.LiftedCard(id))) : html;
  }

  // Only one card can be shown above the body; a second one must not get lost.
  private static boolean isFirstEmergency(Container container, Report report) {
    boolean isFirst = report.facts().stream().noneMatch(RedFlags::isEmergency);
    if (!isFirst) {
      report.problem(
          container.place(),
          DirectiveCodes.SECOND_EMERGENCY,
          "this page already has an emergency card",
          "put all emergency signs into one card");
    }
    return isFirst;
  }

  private static boolean isEmergency(BodyFact fact) {
    return fact instanceof BodyFact.RedFlagCard card && card.level() == RedFlagLevel.EMERGENCY;
  }

  private static List<RedFlag> flags(List<Container.Item> items, Report report) {
    List<RedFlag> flags = new ArrayList<>();
    for (Container.Item item : items) {
      String id = item.id().orElseGet(() -> report.anchor(idFor(item.text()), item.place()));
      flags.add(new RedFlag(id, item.text(), item.html(), item.place()));
    }
    return flags;
  }

  private static String idFor(String text) {
    String slug = Slug.of(text);
    return slug.isEmpty() ? "sign" : slug;
  }

  private static Fragment html(
      Container container,
      RedFlagLevel level,
      String id,
      List<RedFlag> flags,
      Optional<Target.Page> include) {
    // An emergency card is shown above the body, right below the page's main heading.
    String heading = level == RedFlagLevel.EMERGENCY ? "h2" : "h" + container.headingLevel();
    Fragment.Builder out = Lists.open("section", "care-card care-card-" + level.word(), container);
    out.html(" id=\"").text(id).html("\" aria-labelledby=\"").text(id).html("-title\">\n<");
    out.html(heading).html(" class=\"care-card-title\" id=\"").text(id).html("-title\">");
    out.html("<span class=\"visually-hidden\">").message("care." + level.word() + ".prefix");
    out.html("</span> ")
        .slot(new Piece.Action(level))
        .html(" ")
        .message("care.if")
        .html("</")
        .html(heading)
        .html(">\n");
    out.html("<ul class=\"care-card-list\">\n");
    include.ifPresent(from -> out.slot(new Piece.IncludedRedFlags(from)));
    flags.forEach(flag -> item(out, flag));
    return out.html("</ul>\n</section>\n").build();
  }

  private static void item(Fragment.Builder out, RedFlag flag) {
    out.html("<li id=\"").text(flag.id()).html("\">").append(flag.html()).html("</li>\n");
  }
}
