package pamphlet.directive;

import com.google.auto.service.AutoService;
import java.util.List;
import pamphlet.model.BodyFact;
import pamphlet.model.Fragment;

/** {@code :::questions}: questions to think about before, or to ask in, an appointment. */
@AutoService(Directive.class)
public final class Questions implements Directive {
  @Override
  public String name() {
    return "questions";
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
    List<Fragment> items = container.items().stream().map(Container.Item::html).toList();
    report.fact(new BodyFact.Questions(container.labelText(), items, container.place()));
    return Lists.box("questions", container, "questions.title", Container.Item::html);
  }
}
