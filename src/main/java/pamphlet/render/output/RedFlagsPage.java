package pamphlet.render.output;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.Address;
import pamphlet.model.Category;
import pamphlet.model.Fragment;
import pamphlet.model.MergedRedFlag;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.Site;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.RenderContext;
import pamphlet.render.view.GroupView;
import pamphlet.render.view.LevelView;
import pamphlet.render.view.Markup;
import pamphlet.render.view.SignView;

/**
 * The checklist "Signs that need urgent help". A fixed list in a fixed order: the action of each
 * level is always in view and the same for every sign; ticks change nothing and are not kept.
 */
@AutoService(OutputKind.class)
public final class RedFlagsPage implements OutputKind {
  private static final Address HERE = Places.RED_FLAGS;

  @Override
  public List<Output> outputs(RenderContext context) {
    if (!context.overview().hasSigns()) {
      return List.of();
    }
    String title = context.messages().get("red-flags.title");
    String summary = context.messages().get("red-flags.summary");
    Frame frame = Frame.of(HERE, title, summary, "red-flags").with(Banners.ofLists(context));
    return List.of(
        Html.page(
                context,
                Output.Kind.LIST,
                frame,
                "red-flags.ftlh",
                () -> Map.of("levels", levels(context)))
            .reading(Reads.LISTS));
  }

  /** The action of a level as the page at {@code address} shows it. */
  static Markup action(RenderContext context, RedFlagLevel level, Address address) {
    Fragment action =
        context.site().settings().redFlagActions().getOrDefault(level, Fragment.EMPTY);
    return context.fragments().markup(action, address);
  }

  private static List<LevelView> levels(RenderContext context) {
    Map<RedFlagLevel, Map<String, List<SignView>>> levels = new EnumMap<>(RedFlagLevel.class);
    for (MergedRedFlag flag : context.site().redFlags()) {
      levels
          .computeIfAbsent(flag.level(), l -> new LinkedHashMap<>())
          .computeIfAbsent(flag.topic(), t -> new ArrayList<>())
          .add(sign(context, flag));
    }
    List<LevelView> views = new ArrayList<>();
    levels.forEach(
        (level, topics) ->
            views.add(
                new LevelView(
                    level.word(),
                    action(context, level, HERE),
                    topics(context.site(), level, topics))));
    return views;
  }

  private static List<GroupView<SignView>> topics(
      Site site, RedFlagLevel level, Map<String, List<SignView>> topics) {
    List<GroupView<SignView>> groups = new ArrayList<>();
    topics.forEach(
        (topic, signs) ->
            groups.add(new GroupView<>(level.word() + "-" + topic, title(site, topic), signs)));
    return groups;
  }

  private static String title(Site site, String topic) {
    return Optional.ofNullable(site.settings().categories().get(topic))
        .map(Category::title)
        .orElse(topic);
  }

  private static SignView sign(RenderContext context, MergedRedFlag flag) {
    return new SignView(
        "sign-" + flag.id(),
        context.fragments().markup(flag.html(), HERE),
        Cards.links(context, flag.pages(), HERE));
  }
}
