package pamphlet.directive;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import pamphlet.model.Fragment;

/**
 * {@code :::dont}: what to avoid. Each item says "do not", because a reader who hears one item
 * alone must not take it for advice (NHS service manual, do and don't lists).
 */
@AutoService(Directive.class)
public final class Dont implements Directive {
  private static final List<String> SAID_ALREADY = List.of("do not ", "don't ", "don’t ", "never ");

  @Override
  public String name() {
    return "dont";
  }

  @Override
  public LabelUse label() {
    return LabelUse.OPTIONAL;
  }

  @Override
  public Fragment render(Container container, Report report) {
    if (!Lists.isOneList(container, DirectiveCodes.LIST_EXPECTED, report)) {
      return container.content();
    }
    return Lists.box("dont-list", container, "dont.title", Dont::item);
  }

  private static Fragment item(Container.Item item) {
    if (saysItAlready(item.text())) {
      return item.html();
    }
    return new Fragment.Builder().message("dont.prefix").html(" ").append(item.html()).build();
  }

  private static boolean saysItAlready(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return SAID_ALREADY.stream().anyMatch(lower::startsWith);
  }
}
