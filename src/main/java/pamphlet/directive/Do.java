package pamphlet.directive;

import com.google.auto.service.AutoService;
import pamphlet.model.Fragment;

/** {@code :::do}: what helps, as a list. */
@AutoService(Directive.class)
public final class Do implements Directive {
  @Override
  public String name() {
    return "do";
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
    return Lists.box("do-list", container, "do.title", Container.Item::html);
  }
}
